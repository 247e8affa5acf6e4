package io.github.zoomjava.buildtools.importer.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Constant names for numbers, made from the short labels that documents put beside them. */
public final class EnumLabels {
  private static final Pattern LABEL =
      Pattern.compile("`?(?<![\\w.])(-?\\d+)`?\\s*(?:-|:|&mdash;|—|–|=)\\s*([^\\n`.;:(]+)");
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "to", "is", "are", "be", "by", "this", "that", "only", "their", "its", "your");
  private static final int MOST_WORDS = 5;

  private EnumLabels() {}

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
    for (JsonNode value : values) {
      String words = constant(labels.getOrDefault(value.asText(), ""));
      boolean usable = !words.isEmpty() && !constants.contains(words);
      constants.add(usable ? words : valueName(value.asText()));
    }
    return new ArrayList<>(constants);
  }

  private static Map<String, String> labels(ArrayNode values, JsonNode listed, String prose) {
    Map<String, String> labels = new HashMap<>();
    Set<String> wanted = new LinkedHashSet<>();
    values.forEach(value -> wanted.add(value.asText()));
    Matcher matcher = LABEL.matcher(prose);
    while (matcher.find()) {
      if (wanted.contains(matcher.group(1)) && !constant(matcher.group(2)).isEmpty()) {
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

  private static String constant(String label) {
    List<String> words =
        Words.of(label).stream().filter(word -> !SMALL.contains(word)).limit(MOST_WORDS).toList();
    String constant = words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
    if (constant.isEmpty() || !constant.chars().anyMatch(Character::isLetter)) {
      return "";
    }
    return Character.isDigit(constant.charAt(0)) ? "FOR_" + constant : constant;
  }

  static String valueName(String value) {
    return value.startsWith("-") ? "VALUE_MINUS_" + value.substring(1) : "VALUE_" + value;
  }
}
