import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks session/status every 100 ms until the order has ended. It starts nothing: that is for the job that made the session. */
final class Poller {
  private static final int EVERY_MS = 100;

  private final Bank bank;
  private final Orders orders;
  private final Payer payer;
  private final ScheduledExecutorService clock;

  Poller(Bank bank, Orders orders, Payer payer, ScheduledExecutorService clock) {
    this.bank = bank;
    this.orders = orders;
    this.payer = payer;
    this.clock = clock;
  }

  void watch(Order order, String session) {
    clock.schedule(() -> look(order, session), EVERY_MS, TimeUnit.MILLISECONDS);
  }

  private void look(Order order, String session) {
    boolean over = false;
    try {
      Bank.Answer answer = bank.call("session/status", Map.of("session_id", session), null);
      over = !answer.ok() && !answer.unclear(); // it would say so for ever
      if (answer.ok()) payer.later(0, () -> payer.observe(order, answer.session(), answer.confirmInformation()));
    } catch (Bank.Lost e) {
      // the next one will tell
    }
    if (!over && !orders.change(order, Order::ended)) watch(order, session);
  }
}
