import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** One POST: the answer whole, or an IOException, and then nobody knows what became of the call. */
interface Transport {
  Reply post(URI to, Map<String, String> headers, byte[] body) throws IOException;

  record Reply(int status, byte[] body) {}

  /** Each is what a Java service of some age would use. */
  static Transport of(Options options) {
    if (options.is("http10")) return new SocketTransport(options.timeoutMs());
    if (options.is("workers") && !options.is("no_keepalive")) return new PooledTransport(options.timeoutMs());
    return new ConnectionTransport(options.timeoutMs(), !options.is("no_keepalive"));
  }
}
