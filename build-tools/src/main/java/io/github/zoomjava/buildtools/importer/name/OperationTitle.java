package io.github.zoomjava.buildtools.importer.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation's title taken apart: "List a call queue's members" is the verb {@code list} and the
 * words {@code call queue members}.
 *
 * @param verb the first word, brought to the verbs of the naming grammar
 * @param head the words up to the first preposition
 * @param tail the words after it, prepositions included
 */
public record OperationTitle(String verb, List<String> head, List<String> tail) {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "and", "or", "s", "all", "multiple", "existing", "new", "specific");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "to", "from", "in", "on", "by", "with", "into", "at", "via", "using",
          "under");
  private static final Map<String, String> VERBS =
      Map.of(
          "retrieve",
          "get",
          "view",
          "get",
          "return",
          "get",
          "edit",
          "update",
          "change",
          "update",
          "modify",
          "update");
  private static final Map<String, String> METHOD_VERBS =
      Map.of(
          "GET", "get", "POST", "create", "PATCH", "update", "PUT", "replace", "DELETE", "delete");

  /** Splits a title; a title that starts with no verb gets the method's. */
  public static OperationTitle of(String title, String method) {
    List<String> words =
        new ArrayList<>(Words.of(title.replace("(s)", "s").replaceAll("['’]s?\\b", " ")));
    String first = words.isEmpty() ? "" : words.get(0);
    String verb;
    if (words.size() > 1 && !isNoun(first)) {
      verb = VERBS.getOrDefault(words.remove(0), first);
    } else {
      verb = METHOD_VERBS.getOrDefault(method, "call");
    }
    List<String> head = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    for (String word : words) {
      boolean inTail = !tail.isEmpty() || PREPOSITIONS.contains(word);
      if (inTail && !SMALL.contains(word)) {
        tail.add(word);
      } else if (!SMALL.contains(word)) {
        head.add(word);
      }
    }
    return new OperationTitle(verb, List.copyOf(head), List.copyOf(tail));
  }

  /** Head and tail without prepositions. */
  public List<String> nouns() {
    List<String> nouns = new ArrayList<>(head);
    tail.stream().filter(word -> !PREPOSITIONS.contains(word)).forEach(nouns::add);
    return nouns;
  }

  public List<String> tailNouns() {
    return tail.stream().filter(word -> !PREPOSITIONS.contains(word)).toList();
  }

  private static boolean isNoun(String word) {
    return Set.of("user", "users", "meeting", "phone", "account", "zoom").contains(word);
  }
}
