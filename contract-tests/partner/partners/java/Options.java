import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The command line: where the bank is, who we are, how we work, and what we do wrong, if anything. */
record Options(
    String bank, String project, String privateKey, String bankKey, String state, Set<String> habits, String loses, int timeoutMs,
    int port) {

  private static final Set<String> HABITS =
      Set.of("polls", "repeats", "asks", "answers_first", "works_first", "file", "workers", "http10", "no_keepalive");
  private static final Set<String> LOSERS = Set.of("", "second_loss", "confirm_lost", "confirms_late", "pays_late", "refused_repeat",
      "forgets", "reserialises", "confirms_unknown", "pays_on_500", "pays_on_error");

  static Options read(String[] words) {
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) found.put(words[i].replaceFirst("^--", ""), words[i + 1]);
    String habits = found.getOrDefault("habits", "");
    Options options = new Options(
        found.getOrDefault("bank", "https://demo.bank131.ru"), found.getOrDefault("project", "demo_project"),
        found.get("private-key"), found.get("bank-key"), found.getOrDefault("state", "orders.json"),
        habits.isEmpty() ? Set.of() : Set.of(habits.split(",")), found.getOrDefault("loses", ""),
        Integer.parseInt(found.getOrDefault("timeout-ms", "30000")), Integer.parseInt(found.getOrDefault("port", "0")));
    if (!HABITS.containsAll(options.habits)) throw new IllegalArgumentException("--habits takes " + HABITS + ", not " + options.habits);
    if (!LOSERS.contains(options.loses)) throw new IllegalArgumentException("--loses takes one of " + LOSERS + ", not " + options.loses);
    return options;
  }

  boolean is(String habit) {
    return habits.contains(habit);
  }

  boolean loses(String way) {
    return loses.equals(way);
  }
}
