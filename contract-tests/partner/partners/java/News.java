import java.util.Map;

/** What a session's state means for its order. */
record News(Order.State state, String error) {
  static News of(Map<String, Object> session) {
    Object status = session.get("status");
    if ("cancelled".equals(status)) return new News(Order.State.FAILED, error(session));
    if ("error".equals(status)) return new News(Order.State.UNCLEAR, null); // no end: the bank does not know yet
    if ("accepted".equals(status)) return new News(cameBack(session) ? Order.State.RETURNED : Order.State.PAID, null);
    return new News("in_progress".equals(status) ? Order.State.PAYING : Order.State.ACCEPTED, null);
  }

  void tell(Orders orders, Order order) {
    orders.change(order, state, error);
  }

  private static boolean cameBack(Map<String, Object> session) {
    for (Object payout : Json.list(session.get("payout_list"))) {
      for (Object refund : Json.list(Json.object(payout).get("refunds"))) {
        if ("accepted".equals(Json.object(refund).get("status"))) return true;
      }
    }
    return false;
  }

  private static String error(Map<String, Object> session) {
    for (Object payout : Json.list(session.get("payout_list"))) {
      Object code = Json.object(Json.object(payout).get("error")).get("code");
      if (code != null) return (String) code;
    }
    return (String) Json.object(session.get("error")).get("code");
  }
}
