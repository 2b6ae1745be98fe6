import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Brings orders to their end. The session is what keeps an order from being paid twice: it is remembered before it is started, and
 * whatever happens then, we ask about it or start it again, but make no other. Jobs never wait; they are scheduled anew.
 */
final class Payer {
  private static final int PAUSE_MS = 50;
  private static final int REPEATS = 3;

  private final Options options;
  private final Bank bank;
  private final Orders orders;
  private final ScheduledExecutorService workers;
  private final Poller poller;

  Payer(Options options, Bank bank, Orders orders, ScheduledExecutorService workers) {
    this.options = options;
    this.bank = bank;
    this.orders = orders;
    this.workers = workers;
    poller = options.is("polls") ? new Poller(bank, orders, this, options.is("workers") ? Executors.newScheduledThreadPool(4) : workers) : null;
  }

  /** A new order, or one that another process left unfinished. */
  void take(Order order) {
    if (order.session() != null && poller != null) poller.watch(order, order.session());
    later(0, () -> {
      if (order.session() == null) open(order);
      else ask(order);
    });
  }

  /** What a webhook, an answer or a poll tells about an order's session. */
  void observe(Order order, Map<String, Object> session, Object confirmInformation) {
    String id = (String) session.get("id");
    News.of(session).tell(orders, order);
    if ("confirm".equals(session.get("next_action")) && orders.claimConfirm(order, id)) confirm(order, id, confirmInformation);
    if ("error".equals(session.get("status")) && options.loses("pays_on_error")) payAnew(order);
  }

  void later(int ms, Runnable job) {
    workers.schedule(() -> {
      try {
        job.run();
      } catch (RuntimeException e) {
        e.printStackTrace(); // the executor would keep it to itself
      }
    }, ms, TimeUnit.MILLISECONDS);
  }

  /** A session that was made but not told of costs nothing: another is made. */
  private void open(Order order) {
    try {
      Bank.Answer answer = bank.call(order.source.create, order.source.createBody(order), null);
      if (answer.ok()) {
        String id = (String) answer.session().get("id");
        orders.change(order, it -> it.sessions.add(id));
        if (poller != null) poller.watch(order, id);
        start(order, 0);
      } else if (answer.unclear()) later(PAUSE_MS, () -> open(order));
      else refused(order, answer);
    } catch (Bank.Lost e) {
      later(PAUSE_MS, () -> open(order));
    }
  }

  private void start(Order order, int repeats) {
    Bank.Answer answer;
    try {
      String key = options.loses("refused_repeat") ? null : order.idempotencyKey();
      answer = bank.call(order.source.start, order.source.startBody(order), key);
    } catch (Bank.Lost e) {
      startLost(order, repeats);
      return;
    }
    if (answer.ok()) observe(order, answer.session(), answer.confirmInformation());
    else if (answer.unclear()) {
      if (options.loses("pays_on_500")) payAnew(order);
      else later(PAUSE_MS, () -> ask(order));
    } else if (mayHaveBeenDone(answer)) {
      if (options.loses("refused_repeat")) payAnew(order);
      else later(PAUSE_MS, () -> ask(order));
      if (keyIsUsed(answer)) orders.change(order, it -> it.key++);
    } else refused(order, answer);
  }

  private void startLost(Order order, int repeats) {
    if (options.loses("forgets")) orders.change(order, it -> it.forgotten = true);
    else if (options.loses("refused_repeat")) later(PAUSE_MS, () -> start(order, 0));
    else if (!secondLoss(order)) {
      if (options.loses("pays_late")) later(3_000, () -> payAnew(order));
      boolean again = options.is("repeats") && repeats < REPEATS;
      later(PAUSE_MS, again ? () -> start(order, repeats + 1) : () -> ask(order));
    }
  }

  /** How does it stand? "created" means that no start has arrived: it is started again, in the same session. */
  private void ask(Order order) {
    Bank.Answer answer = status(order.session());
    if (answer == null) {
      if (!secondLoss(order)) later(PAUSE_MS, () -> ask(order));
    } else if (!answer.ok()) orders.change(order, Order.State.UNCLEAR, answer.code());
    else if ("created".equals(answer.session().get("status"))) start(order, 0);
    else observe(order, answer.session(), answer.confirmInformation());
  }

  private void confirm(Order order, String session, Object confirmInformation) {
    try {
      Bank.Answer answer = confirm(session, confirmInformation);
      if (answer.ok()) {
        News.of(answer.session()).tell(orders, order);
        if (options.loses("confirms_late")) later(1_500, () -> confirmUnasked(session, confirmInformation));
      } else if (answer.unclear() || mayHaveBeenDone(answer)) later(PAUSE_MS, () -> confirmIfItWaits(order, session));
      else System.err.println("confirm of " + session + " was refused: " + answer.body());
    } catch (Bank.Lost e) {
      if (options.loses("confirm_lost")) payAnew(order);
      else later(PAUSE_MS, () -> confirmIfItWaits(order, session));
    }
  }

  private void confirmIfItWaits(Order order, String session) {
    Bank.Answer answer = status(session);
    if (answer == null) later(PAUSE_MS, () -> confirmIfItWaits(order, session));
    else if ("confirm".equals(answer.session().get("next_action"))) confirm(order, session, answer.confirmInformation());
    else News.of(answer.session()).tell(orders, order);
  }

  private Bank.Answer confirm(String session, Object confirmInformation) throws Bank.Lost {
    Map<String, Object> body = new LinkedHashMap<>(Map.of("session_id", session));
    if (confirmInformation != null) body.put("confirm_information", confirmInformation);
    return bank.call("session/confirm", body, null);
  }

  /** Null where nothing was learnt. */
  private Bank.Answer status(String session) {
    try {
      Bank.Answer answer = bank.call("session/status", Map.of("session_id", session), null);
      return answer.unclear() ? null : answer;
    } catch (Bank.Lost e) {
      return null;
    }
  }

  /** The start was refused because one before it was done, perhaps one that the JDK sent and did not tell of. */
  private static boolean mayHaveBeenDone(Bank.Answer answer) {
    return "session_wrong_state".equals(answer.code()) || keyIsUsed(answer);
  }

  private static boolean keyIsUsed(Bank.Answer answer) {
    return "idempotency_key_already_exists".equals(answer.code());
  }

  private void refused(Order order, Bank.Answer answer) {
    orders.change(order, Order.State.FAILED, answer.code());
  }

  // From here on: what losers do.

  void confirmUnasked(String session, Object confirmInformation) {
    try {
      confirm(session, confirmInformation);
    } catch (Bank.Lost e) {
      // a loser does not care
    }
  }

  private boolean secondLoss(Order order) {
    boolean second = options.loses("second_loss") && orders.change(order, it -> ++it.losses) == 2;
    if (second) payAnew(order);
    return second;
  }

  /** A second payout for the order, in another session; once, or it would go on for ever. */
  private void payAnew(Order order) {
    if (orders.change(order, it -> !it.paidAnew && (it.paidAnew = true))) open(order);
  }
}
