import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** java.net.http.HttpClient: one pool of connections for all workers, offering the bank an upgrade to HTTP/2 with each new one. */
record PooledTransport(HttpClient client, int timeoutMs) implements Transport {
  PooledTransport(int timeoutMs) {
    this(HttpClient.newBuilder().connectTimeout(Duration.ofMillis(timeoutMs)).build(), timeoutMs);
  }

  @Override
  public Reply post(URI to, Map<String, String> headers, byte[] body) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    try {
      // HttpRequest.timeout() ends with the headers of the answer: a body that stops half-way would be waited for for ever.
      HttpResponse<byte[]> found = answer.get(timeoutMs, TimeUnit.MILLISECONDS);
      return new Reply(found.statusCode(), found.body());
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
