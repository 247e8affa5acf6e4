package io.github.zoomjava.buildtools.importer.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Constant names for the values of text enums. */
public final class EnumConstants {
  /** Of a constant that says its whole value. */
  private static final int MOST_WORDS = 7;

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("#", "POUND"),
          Map.entry("*", "STAR"),
          Map.entry("+", "PLUS"),
          Map.entry("-", "MINUS"),
          Map.entry("/", "SLASH"),
          Map.entry("=", "EQUAL"),
          Map.entry("!=", "NOT_EQUAL"),
          Map.entry("<", "LESS"),
          Map.entry("<=", "LESS_OR_EQUAL"),
          Map.entry(">", "GREATER"),
          Map.entry(">=", "GREATER_OR_EQUAL"));

  private EnumConstants() {}

  /** One distinct constant per value, in order. */
  public static List<String> of(List<String> values) {
    Set<String> used = new HashSet<>();
    List<String> constants = new ArrayList<>();
    List<String> briefly = EnumLabels.brief(values);
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      String constant = isSentence(value) ? briefly.get(i) : constant(value);
      while (!used.add(constant)) {
        constant = constant + "_AGAIN";
      }
      constants.add(constant);
    }
    return constants;
  }

  /**
   * {@code SCHEDULED_MEETING} in {@code MeetingType} is {@code SCHEDULED}: the type says the rest.
   */
  public static String shorten(String constant, String type) {
    Set<String> said = new HashSet<>(Words.of(type));
    List<String> words = new ArrayList<>(List.of(constant.split("_", -1)));
    while (words.size() > 1
        && said.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      words.remove(words.size() - 1);
    }
    String shorter = String.join("_", words);
    return Character.isDigit(shorter.charAt(0)) || shorter.equals("NO") ? constant : shorter;
  }

  private static boolean isSentence(String value) {
    return value.contains(" ") && Words.of(value).size() > MOST_WORDS;
  }

  private static String constant(String value) {
    if (SYMBOLS.containsKey(value.strip())) {
      return SYMBOLS.get(value.strip());
    }
    boolean capitals = value.equals(value.toUpperCase(Locale.ROOT));
    // M4A and iOS are one word each.
    String written =
        capitals
            ? value.toLowerCase(Locale.ROOT)
            : value.replace("iOS", "Ios").replace("H.3", "H3");
    String words =
        Words.of(written).stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining("_"));
    if (words.isEmpty()) {
      return "VALUE_"
          + value.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("_"));
    }
    if (Character.isDigit(words.charAt(0))) {
      return (value.startsWith("-") ? "VALUE_MINUS_" : "VALUE_") + words;
    }
    return words;
  }
}
