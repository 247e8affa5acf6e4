package io.github.zoomjava.buildtools.importer.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Constant names for numbers, made from the short labels that documents put beside them. */
public final class EnumLabels {
  private static final String BETWEEN = "\\s*(?:-|:|&mdash;|—|–|=)\\s*";

  /** A number and its label, which ends before the next number of a list that has commas. */
  private static final Pattern LABEL =
      Pattern.compile(
          "`?(?<![\\w.])(-?\\d+)`?"
              + BETWEEN
              + "((?:(?!,\\s*`?-?\\d+`?"
              + BETWEEN
              + ")[^\\n`.;:(])+)");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "is", "are", "be", "by", "this", "that", "only", "their",
          "its", "your");

  /** Words that must not end a constant that was cut short. */
  private static final Set<String> LOOSE =
      Set.of(
          "and",
          "or",
          "with",
          "for",
          "in",
          "then",
          "before",
          "after",
          "when",
          "from",
          "who",
          "they",
          "can",
          "has",
          "no",
          "not",
          "our",
          "including",
          "those",
          "if",
          "1");

  private static final int ENOUGH_WORDS = 5;

  /** For labels that begin alike; of these the loose words are left out. */
  private static final int MOST_WORDS = 10;

  private EnumLabels() {}

  /** Tells whether all values are numbers, or text made of digits. */
  public static boolean areNumbers(ArrayNode values) {
    for (JsonNode value : values) {
      if (!value.asText().matches("-?\\d+")) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether any value is a number, or text made of digits. */
  public static boolean hasNumbers(ArrayNode values) {
    for (JsonNode value : values) {
      if (value.asText().matches("-?\\d+")) {
        return true;
      }
    }
    return false;
  }

  /**
   * One constant per value, or null where fewer than half of the values have a label: such numbers
   * are quantities, not codes. A value without label among labelled ones becomes {@code VALUE_8}.
   */
  public static @Nullable List<String> read(ArrayNode values, JsonNode listed, String prose) {
    Map<String, String> labels = labels(values, listed, prose);
    if (labels.size() * 2 < values.size() || labels.isEmpty()) {
      return null;
    }
    Set<String> constants = new LinkedHashSet<>();
    List<String> numbers = Json.strings(values);
    List<String> briefly =
        brief(numbers.stream().map(number -> labels.getOrDefault(number, "")).toList());
    for (int i = 0; i < numbers.size(); i++) {
      String words = briefly.get(i);
      boolean usable = !words.isEmpty() && !constants.contains(words);
      constants.add(usable ? words : EnumConstants.of(List.of(numbers.get(i))).get(0));
    }
    return new ArrayList<>(constants);
  }

  /** The first telling words of each text, and more of them where several begin alike. */
  static List<String> brief(List<String> texts) {
    List<String> first = texts.stream().map(text -> constant(text, ENOUGH_WORDS)).toList();
    return IntStream.range(0, texts.size())
        .mapToObj(
            i ->
                Collections.frequency(first, first.get(i)) > 1
                    ? constant(texts.get(i), MOST_WORDS)
                    : first.get(i))
        .toList();
  }

  private static Map<String, String> labels(ArrayNode values, JsonNode listed, String prose) {
    Map<String, String> labels = new HashMap<>();
    Set<String> wanted = new LinkedHashSet<>();
    values.forEach(value -> wanted.add(value.asText()));
    Matcher matcher = LABEL.matcher(prose);
    while (matcher.find()) {
      if (wanted.contains(matcher.group(1))
          && !constant(matcher.group(2), ENOUGH_WORDS).isEmpty()) {
        labels.putIfAbsent(matcher.group(1), matcher.group(2));
      }
    }
    if (labels.size() < values.size() && listed.size() == values.size()) {
      for (int i = 0; i < values.size(); i++) {
        labels.putIfAbsent(values.get(i).asText(), listed.get(i).asText());
      }
    }
    return labels;
  }

  private static String constant(String label, int most) {
    String plain = label.replace("OAuth", "Oauth").replace("E2EE", "E2ee").replace("&amp", "and");
    List<String> all = Words.of(plain).stream().filter(word -> !SMALL.contains(word)).toList();
    List<String> telling =
        most == ENOUGH_WORDS ? all : all.stream().filter(word -> !LOOSE.contains(word)).toList();
    List<String> words = new ArrayList<>(telling.subList(0, Math.min(most, telling.size())));
    while (words.size() > 1 && all.size() > most && LOOSE.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    String constant =
        words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    if (constant.chars().noneMatch(Character::isLetter)) {
      return "";
    }
    return Character.isDigit(constant.charAt(0)) ? "FOR_" + constant : constant;
  }
}
