import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bank's API, v2: a signed call and its answer. */
final class Bank {
  private final String url;
  private final String project;
  private final Signatures signatures;
  private final Transport transport;

  Bank(Options options, Signatures signatures) {
    url = options.bank().replaceFirst("/+$", "");
    project = options.project();
    this.signatures = signatures;
    transport = Transport.of(options);
  }

  /** What the bank said. A 5xx is an answer, but not one that says whether the call was done. */
  record Answer(int status, Map<String, Object> body) {
    boolean ok() {
      return status < 400 && "ok".equals(body.get("status"));
    }

    boolean unclear() {
      return status >= 500 || "internal_error".equals(code());
    }

    String code() {
      return (String) Json.object(body.get("error")).get("code");
    }

    Map<String, Object> session() {
      return Json.object(body.get("session"));
    }

    Object confirmInformation() {
      return body.get("confirm_information");
    }
  }

  /** No answer, or half of one. */
  @SuppressWarnings("serial")
  static final class Lost extends Exception {
    Lost(Throwable cause) {
      super(cause);
    }
  }

  Answer call(String method, Map<String, Object> request, String idempotencyKey) throws Lost {
    byte[] body = Json.write(request).getBytes(UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Accept", "application/json");
    headers.put("X-PARTNER-PROJECT", project);
    headers.put("X-PARTNER-SIGN", signatures.sign(body));
    if (idempotencyKey != null) headers.put("X-PARTNER-IDEMPOTENCY-KEY", idempotencyKey);
    try {
      Transport.Reply reply = transport.post(URI.create(url + "/api/v2/" + method), headers, body);
      return new Answer(reply.status(), parsed(reply));
    } catch (IOException | IllegalArgumentException e) {
      throw new Lost(e);
    }
  }

  /** A 5xx may come from something before the bank, and be no JSON; any other answer that is none is taken for half an answer. */
  private static Map<String, Object> parsed(Transport.Reply reply) {
    try {
      return Json.object(Json.read(new String(reply.body(), UTF_8)));
    } catch (IllegalArgumentException e) {
      if (reply.status() >= 500) return Map.of();
      throw e;
    }
  }
}
