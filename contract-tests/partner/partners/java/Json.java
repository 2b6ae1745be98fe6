import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON with what the JDK has: objects are LinkedHashMap (keys keep their order), arrays List, numbers Long or BigDecimal. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Throws IllegalArgumentException where the text is not whole, so that half an answer is never taken for an answer. */
  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.space();
    if (json.at < text.length()) throw json.broken();
    return value;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  static List<?> list(Object value) {
    return value instanceof List<?> found ? found : List.of();
  }

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private Object value() {
    space();
    char next = peek();
    if (next == '{') return members();
    if (next == '[') return elements();
    if (next == '"') return string();
    int from = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
    String word = text.substring(from, at);
    switch (word) {
      case "true": return true;
      case "false": return false;
      case "null": return null;
    }
    if (word.matches("-?\\d{1,18}")) return Long.valueOf(word);
    return new BigDecimal(word); // its NumberFormatException is an IllegalArgumentException
  }

  private Map<String, Object> members() {
    Map<String, Object> found = new LinkedHashMap<>();
    at++;
    while (!closes('}', found.isEmpty())) {
      space();
      String key = string();
      space();
      if (peek() != ':') throw broken();
      at++;
      found.put(key, value());
    }
    return found;
  }

  private List<Object> elements() {
    List<Object> found = new ArrayList<>();
    at++;
    while (!closes(']', found.isEmpty())) found.add(value());
    return found;
  }

  /** Steps over the end of an object or array, or over the comma before what follows. */
  private boolean closes(char end, boolean first) {
    space();
    if (peek() == end) {
      at++;
      return true;
    }
    if (!first) {
      if (peek() != ',') throw broken();
      at++;
    }
    return false;
  }

  private String string() {
    if (peek() != '"') throw broken();
    StringBuilder out = new StringBuilder();
    for (at++; peek() != '"'; at++) out.append(peek() == '\\' ? escaped() : peek());
    at++;
    return out.toString();
  }

  private char escaped() {
    at++;
    int plain = "bfnrt".indexOf(peek());
    if (plain >= 0) return "\b\f\n\r\t".charAt(plain);
    if (peek() != 'u') return peek();
    if (at + 5 > text.length()) throw broken();
    char found = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
    at += 4;
    return found;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private char peek() {
    if (at >= text.length()) throw broken();
    return text.charAt(at);
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("no JSON at character " + at);
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String before = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(before);
        before = ",";
        quote(entry.getKey().toString(), out);
        write(entry.getValue(), out.append(':'));
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String before = "[";
      for (Object element : list) {
        out.append(before);
        before = ",";
        write(element, out);
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof BigDecimal number) out.append(number.toPlainString());
    else if (value == null || value instanceof Number || value instanceof Boolean) out.append(value);
    else quote(value.toString(), out);
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') out.append('\\').append(each);
      else if (each < ' ') out.append(String.format("\\u%04x", (int) each));
      else out.append(each);
    }
    out.append('"');
  }
}
