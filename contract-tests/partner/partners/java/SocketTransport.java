import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP/1.0 over a socket of its own: no client of the JDK speaks it any more. The answer is what comes until the bank hangs up. */
record SocketTransport(int timeoutMs) implements Transport {
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

  @Override
  public Reply post(URI to, Map<String, String> headers, byte[] body) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(to.getHost(), to.getPort()), timeoutMs);
      socket.setSoTimeout(timeoutMs);
      StringBuilder head = new StringBuilder("POST " + to.getRawPath() + " HTTP/1.0\r\nHost: " + to.getAuthority() + "\r\n");
      headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
      socket.getOutputStream().write(head.append("Content-Length: " + body.length + "\r\n\r\n").toString().getBytes(ISO_8859_1));
      socket.getOutputStream().write(body);
      return parsed(socket.getInputStream().readAllBytes());
    }
  }

  private static Reply parsed(byte[] answer) throws IOException {
    String text = new String(answer, ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0 || !text.startsWith("HTTP/1.")) throw new IOException("no whole head in the answer");
    byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
    Matcher length = LENGTH.matcher(text.substring(0, end));
    if (length.find() && Integer.parseInt(length.group(1)) != body.length) throw new IOException("the answer is cut off");
    return new Reply(Integer.parseInt(text.substring(9, 12)), body);
  }
}
