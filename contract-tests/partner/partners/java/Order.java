import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An order. Orders reads and changes it under its lock, nobody else does. */
final class Order {
  enum State { ACCEPTED, PAYING, UNCLEAR, PAID, FAILED, RETURNED }

  final String reference;
  final long amount;
  final Source source;
  State state = State.ACCEPTED;
  /** Sessions made for it, the last one last. A right partner makes a second only where no answer told it of the first. */
  final List<String> sessions = new ArrayList<>();
  /** Those of them that have been confirmed, or are being so. Not saved: a process that goes on asks how they stand. */
  final List<String> confirmed = new ArrayList<>();
  /** Counts the idempotency keys: a new one is taken when the bank has refused the last and says that nothing was done. */
  long key = 1;
  String error;
  Instant createdAt = Instant.now();
  Instant updatedAt = createdAt;
  // What only losers remember.
  boolean forgotten;
  boolean paidAnew;
  int losses;

  Order(String reference, long amount, Source source) {
    this.reference = reference;
    this.amount = amount;
    this.source = source;
  }

  String session() {
    return sessions.isEmpty() ? null : sessions.get(sessions.size() - 1);
  }

  String idempotencyKey() {
    return reference + "/" + session() + "/" + key;
  }

  boolean ended() {
    return state.compareTo(State.PAID) >= 0;
  }

  /** Takes a step forward; what comes late or twice changes nothing, and an end stays the end. */
  void become(State next, String why) {
    boolean forward = next.compareTo(state) > 0 && (!ended() || state == State.PAID && next == State.RETURNED);
    if (!forward || forgotten) return;
    state = next;
    error = why;
    updatedAt = Instant.now();
  }

  /** As customers see it. */
  Map<String, Object> shown() {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("reference", reference);
    shown.put("from", source.name().toLowerCase());
    shown.put("amount", amount);
    shown.put("state", state.name().toLowerCase());
    shown.put("session_id", session());
    shown.put("error", error);
    shown.put("created_at", createdAt.toString());
    shown.put("updated_at", updatedAt.toString());
    shown.put("finished_at", ended() ? updatedAt.toEpochMilli() : null);
    return shown;
  }

  Map<String, Object> saved() {
    Map<String, Object> saved = shown();
    saved.put("sessions", List.copyOf(sessions));
    saved.put("key", key);
    return saved;
  }

  static Order of(Map<String, Object> saved) {
    Order order = new Order((String) saved.get("reference"), (Long) saved.get("amount"), Source.valueOf(upper(saved.get("from"))));
    order.state = State.valueOf(upper(saved.get("state")));
    for (Object each : Json.list(saved.get("sessions"))) order.sessions.add((String) each);
    order.key = (Long) saved.get("key");
    order.error = (String) saved.get("error");
    order.createdAt = Instant.parse((String) saved.get("created_at"));
    order.updatedAt = Instant.parse((String) saved.get("updated_at"));
    return order;
  }

  private static String upper(Object text) {
    return text.toString().toUpperCase();
  }
}
