import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** A service that pays orders through Bank 131. README.md says what it can be told. */
final class Partner {
  public static void main(String[] words) throws Exception {
    Options options = Options.read(words);
    Signatures signatures = new Signatures(options.privateKey(), options.bankKey());
    Orders orders = new Orders(options.is("file") ? Path.of(options.state()) : null);
    ScheduledExecutorService workers = Executors.newScheduledThreadPool(options.is("workers") ? 8 : 1);
    Payer payer = new Payer(options, new Bank(options, signatures), orders, workers);
    Webhooks webhooks = new Webhooks(options, signatures, orders, payer);

    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", options.port()), 0);
    // One worker does everything, one thing at a time: whoever calls while it waits for the bank waits too.
    server.setExecutor(options.is("workers") ? Executors.newCachedThreadPool() : workers);
    server.createContext("/pay", answering(exchange -> {
      Map<String, Object> asked = Json.object(Json.read(body(exchange)));
      Source source = Source.valueOf(asked.getOrDefault("from", "card").toString().toUpperCase());
      Order order = new Order((String) asked.get("reference"), (Long) asked.get("amount"), source);
      if (orders.add(order)) payer.take(order);
      return new Answer(202, null);
    }));
    server.createContext("/orders/", answering(exchange -> {
      Map<String, Object> shown = orders.shown(exchange.getRequestURI().getPath().substring("/orders/".length()));
      return new Answer(shown == null ? 404 : 200, shown);
    }));
    server.createContext("/webhooks", answering(exchange -> {
      byte[] body = exchange.getRequestBody().readAllBytes();
      return new Answer(webhooks.take(body, exchange.getRequestHeaders().getFirst("X-PARTNER-SIGN")), null);
    }));
    server.start();
    System.out.println(server.getAddress().getPort());
    orders.unfinished().forEach(payer::take);
  }

  private record Answer(int status, Object body) {}

  private interface Route {
    Answer answer(HttpExchange exchange) throws IOException;
  }

  private static HttpHandler answering(Route route) {
    return exchange -> {
      Answer answer;
      try {
        answer = route.answer(exchange);
      } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
        answer = new Answer(400, null); // no JSON, or not of our shape
      } catch (RuntimeException e) {
        e.printStackTrace();
        answer = new Answer(500, null);
      }
      byte[] body = answer.body() == null ? new byte[0] : Json.write(answer.body()).getBytes(UTF_8);
      if (body.length > 0) exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    };
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), UTF_8);
  }
}
