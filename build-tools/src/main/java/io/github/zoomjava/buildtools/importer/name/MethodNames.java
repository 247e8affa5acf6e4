package io.github.zoomjava.buildtools.importer.name;

import io.github.zoomjava.buildtools.importer.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule for façade methods: the title's verb, then its words that the API class does not say
 * already. {@code CallQueuesApi}, "List call queue members" is {@code listMembers}.
 */
public final class MethodNames {
  private static final Set<String> IDLE_ENDINGS =
      Set.of("detail", "details", "information", "info", "object", "objects", "item", "items");
  private static final Map<String, String> WHOLE_RESOURCE_VERBS =
      Map.of("add", "create", "remove", "delete");

  private MethodNames() {}

  /** The method of an operation in the class made from {@code apiWords}. */
  public static String of(Operation operation, List<String> apiWords, boolean paged) {
    OperationTitle title = OperationTitle.of(operation.title(), operation.method());
    List<String> rest = new ArrayList<>(title.head());
    while (rest.size() > 1 && IDLE_ENDINGS.contains(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    dropLeading(rest, stems(apiWords));
    List<String> tail = new ArrayList<>(title.tailNouns());
    tail.removeIf(word -> stems(apiWords).contains(Words.singular(word)));
    if (!tail.isEmpty()) {
      rest.addAll(title.tail());
    }
    String verb = title.verb();
    if (paged && verb.equals("get")) {
      verb = "list";
    }
    if (rest.isEmpty()) {
      verb = WHOLE_RESOURCE_VERBS.getOrDefault(verb, verb);
    }
    List<String> words = new ArrayList<>(List.of(verb));
    words.addAll(rest);
    return Words.camel(words);
  }

  /** The method of a variant: the title's verb, then the words of the value that selects it. */
  public static String ofVariant(Operation operation, String value) {
    List<String> words = new ArrayList<>();
    words.add(OperationTitle.of(operation.title(), operation.method()).verb());
    words.addAll(Words.of(value));
    return Words.camel(words);
  }

  /**
   * Drops leading words the class says already; the last word stays unless nothing else is left.
   */
  private static void dropLeading(List<String> words, Set<String> said) {
    List<String> stems = words.stream().map(Words::singular).toList();
    if (said.containsAll(stems)) {
      words.clear();
      return;
    }
    while (words.size() > 1 && said.contains(Words.singular(words.get(0)))) {
      words.remove(0);
    }
  }

  private static Set<String> stems(List<String> words) {
    return Set.copyOf(words.stream().map(Words::singular).distinct().toList());
  }
}
