import java.util.LinkedHashMap;
import java.util.Map;

/** Where a payout's money comes from: which methods it takes, and what the start call says. */
enum Source {
  CARD(""), ACCOUNT(""), NOMINAL("/nominal"), RKO("/rko");

  private static final String NAME = "Иванов Иван Иванович";
  private static final String SETTLEMENT_ACCOUNT = "40702810300200000013";
  private static final String NOMINAL_ACCOUNT = "40702810600200000014";

  final String create;
  final String start;

  Source(String suffix) {
    create = "session/create" + suffix;
    start = "session/start/payout" + suffix;
  }

  /** The plain sessions are made with nothing in them, as on the bank's own page. */
  Map<String, Object> createBody(Order order) {
    return this == CARD || this == ACCOUNT ? Map.of() : Map.of("metadata", order.reference);
  }

  Map<String, Object> startBody(Order order) {
    Map<String, Object> recipient = new LinkedHashMap<>(Map.of("full_name", NAME));
    Map<String, Object> participants = new LinkedHashMap<>(Map.of("recipient", recipient));
    if (this == NOMINAL) recipient.put("beneficiary_id", "123456789012");
    if (this == NOMINAL) participants.put("sender", Map.of("account", NOMINAL_ACCOUNT));
    if (this == RKO) participants.put("sender", Map.of("account", SETTLEMENT_ACCOUNT));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("session_id", order.session());
    body.put("payout_details", this == CARD ? card() : account(order));
    body.put("amount_details", Map.of("amount", order.amount, "currency", "rub"));
    body.put("participant_details", participants);
    body.put("customer", Map.of("reference", "customer of " + order.reference));
    body.put("metadata", order.reference);
    return body;
  }

  private static Map<String, Object> card() {
    return Map.of("type", "card", "card", Map.of("type", "bank_card", "bank_card", Map.of("number", "4242424242424242")));
  }

  private static Map<String, Object> account(Order order) {
    Map<String, Object> ru = Map.of("bik", "044525974", "account", "40817810400003869535", "full_name", NAME,
        "description", "Выплата по заказу " + order.reference + ", без НДС");
    return Map.of("type", "bank_account", "bank_account", Map.of("system_type", "ru", "ru", ru));
  }
}
