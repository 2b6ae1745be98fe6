import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;

/**
 * HttpURLConnection, with connections kept alive unless told otherwise. When one dies before a byte of the answer, the JDK
 * sends a POST again by itself (sun.net.http.retryPost is true by default). We never learn that the first was lost, but may hear
 * that the second was refused, because the first was done: Payer takes such refusals for "ask how it stands".
 */
record ConnectionTransport(int timeoutMs, boolean keptAlive) implements Transport {
  @Override
  public Reply post(URI to, Map<String, String> headers, byte[] body) throws IOException {
    HttpURLConnection call = (HttpURLConnection) to.toURL().openConnection();
    call.setRequestMethod("POST");
    call.setConnectTimeout(timeoutMs);
    call.setReadTimeout(timeoutMs);
    call.setDoOutput(true);
    headers.forEach(call::setRequestProperty);
    if (!keptAlive) call.setRequestProperty("Connection", "close");
    try (OutputStream out = call.getOutputStream()) {
      out.write(body);
    }
    int status = call.getResponseCode();
    // The errors' bodies have a stream of their own; both are read to their end, or the connection cannot be used again.
    try (InputStream in = status >= 400 ? call.getErrorStream() : call.getInputStream()) {
      return new Reply(status, in == null ? new byte[0] : in.readAllBytes());
    }
  }
}
