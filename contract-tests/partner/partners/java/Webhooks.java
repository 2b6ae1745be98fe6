import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** The bank's webhooks: the signature first, over the bytes that came; then 200 to all that is well-formed, whether we use it or not. */
final class Webhooks {
  private final Options options;
  private final Signatures signatures;
  private final Orders orders;
  private final Payer payer;

  Webhooks(Options options, Signatures signatures, Orders orders, Payer payer) {
    this.options = options;
    this.signatures = signatures;
    this.orders = orders;
    this.payer = payer;
  }

  /** The HTTP status of the answer. */
  int take(byte[] body, String signature) {
    String text = new String(body, UTF_8);
    byte[] signed = options.loses("reserialises") ? Json.write(Json.read(text)).getBytes(UTF_8) : body;
    if (!signatures.isTheBanks(signed, signature)) return 401;
    Map<String, Object> webhook = Json.object(Json.read(text));
    if (options.is("works_first")) work(webhook);
    else payer.later(0, () -> work(webhook));
    return 200;
  }

  /** The type is not looked at: the session says how it stands, and a type that is new to us may still bring one that we know. */
  private void work(Map<String, Object> webhook) {
    Map<String, Object> session = Json.object(webhook.get("session"));
    String id = (String) session.get("id");
    Order order = orders.ofSession(id);
    if (order != null) payer.observe(order, session, webhook.get("confirm_information"));
    else if (options.loses("confirms_unknown") && "ready_to_confirm".equals(webhook.get("type"))) {
      payer.confirmUnasked(id, webhook.get("confirm_information"));
    }
  }
}
