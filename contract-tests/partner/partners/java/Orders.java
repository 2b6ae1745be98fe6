import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All orders under one lock that is never held during a call; with a file, each change is in it before anything is done upon it. */
final class Orders {
  private final Map<String, Order> byReference = new LinkedHashMap<>();
  private final Path file;

  Orders(Path file) throws IOException {
    this.file = file;
    if (file == null || !Files.exists(file)) return;
    for (Object saved : Json.list(Json.read(Files.readString(file)))) put(Order.of(Json.object(saved)));
  }

  /** True if there was none of this reference yet. */
  synchronized boolean add(Order order) {
    if (byReference.containsKey(order.reference)) return false;
    put(order);
    save();
    return true;
  }

  synchronized List<Order> unfinished() {
    return byReference.values().stream().filter(order -> !order.ended()).toList();
  }

  synchronized Map<String, Object> shown(String reference) {
    Order order = byReference.get(reference);
    return order == null ? null : order.shown();
  }

  synchronized Order ofSession(String session) {
    return byReference.values().stream().filter(order -> order.sessions.contains(session)).findFirst().orElse(null);
  }

  synchronized <T> T change(Order order, Function<Order, T> how) {
    T result = how.apply(order);
    save();
    return result;
  }

  void change(Order order, Order.State state, String error) {
    change(order, it -> {
      it.become(state, error);
      return null;
    });
  }

  /** True for the first who asks: one confirm a session, whoever hears first that it waits. */
  boolean claimConfirm(Order order, String session) {
    return change(order, it -> !it.ended() && !it.confirmed.contains(session) && it.confirmed.add(session));
  }

  private void put(Order order) {
    byReference.put(order.reference, order);
  }

  private void save() {
    if (file == null) return;
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, Json.write(byReference.values().stream().map(Order::saved).toList()));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
