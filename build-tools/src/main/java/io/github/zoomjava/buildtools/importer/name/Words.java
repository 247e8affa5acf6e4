package io.github.zoomjava.buildtools.importer.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in lower case, and the spellings of Java made from them. */
public final class Words {
  private static final Pattern CAMEL_BORDER =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z0-9]+");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "addresses", "address",
          "statuses", "status",
          "businesses", "business",
          "indices", "index",
          "series", "series",
          "news", "news",
          "people", "person",
          "children", "child");

  private Words() {}

  /** Splits at anything that is no letter or digit and at borders of camel case. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String part : NOT_A_WORD.split(text.replace("'s ", " ").replace("s' ", "s "), 0)) {
      for (String word : CAMEL_BORDER.split(part, 0)) {
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  public static String upperCamel(List<String> words) {
    return words.stream()
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  public static String camel(List<String> words) {
    String upper = upperCamel(words);
    return upper.isEmpty() ? "" : Character.toLowerCase(upper.charAt(0)) + upper.substring(1);
  }

  /** The same words with the last one in the singular. */
  public static List<String> singular(List<String> words) {
    if (words.isEmpty()) {
      return words;
    }
    List<String> singular = new ArrayList<>(words);
    singular.set(words.size() - 1, singular(words.get(words.size() - 1)));
    return singular;
  }

  public static String singular(String word) {
    if (IRREGULAR.containsKey(word)) {
      return IRREGULAR.get(word);
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s");
    return plural && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
