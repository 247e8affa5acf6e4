package io.github.zoomjava.buildtools.importer.shape;

import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that the types of an operation are called after: the verb, and the noun made of the
 * API's noun and the rest of the method. {@code CallQueuesApi.listMembers} is {@code list} and
 * {@code call queue members}.
 *
 * @param verb the method's first word
 * @param noun the words after it, led by the API's noun, as they stand (singular or plural)
 * @param items the property of the answer that holds a page's items, or null where nothing is paged
 */
public record OperationName(String verb, List<String> noun, @Nullable String items) {
  private static final Set<String> ONE_THING =
      Set.of("get", "create", "update", "replace", "event");
  private static final String EVENT = "event";

  /**
   * Reads the name of an operation that has its method already.
   *
   * @param apiNoun the noun of its API class; a {@code *} in it is where the method's words go
   */
  public static OperationName of(Operation operation, List<String> apiNoun) {
    List<String> method = Words.of(operation.node().path("x-zoom-method").asText());
    List<String> rest = method.subList(1, method.size());
    String verb = method.get(0);
    String items = items(operation);
    boolean paged = items != null;
    List<String> plain = apiNoun.stream().filter(word -> !word.equals("*")).toList();
    int star = apiNoun.indexOf("*");
    if (star == 0) {
      return new OperationName(
          verb, joined(paged || verb.equals("list") ? Words.singular(rest) : rest, plain), items);
    }
    boolean bareList = rest.isEmpty() && verb.equals("list");
    boolean saysItAll = rest.size() >= plain.size() && rest.subList(0, plain.size()).equals(plain);
    List<String> noun = bareList ? plural(plain) : saysItAll ? rest : joined(plain, rest);
    return new OperationName(verb, noun, items);
  }

  /** The name of an operation whose noun a person wrote down whole. */
  public static OperationName curated(Operation operation, List<String> noun) {
    String verb = Words.of(operation.node().path("x-zoom-method").asText()).get(0);
    return new OperationName(verb, noun, items(operation));
  }

  /** The name of an event, whose message is called like the event itself. */
  public static OperationName event(List<String> words) {
    return new OperationName(EVENT, words, null);
  }

  private static @Nullable String items(Operation operation) {
    return Json.text(operation.node().path("x-zoom-page"), "items");
  }

  /** Tells whether it is an event rather than an operation. */
  public boolean isEvent() {
    return verb.equals(EVENT);
  }

  /** Tells whether the operation answers in pages. */
  public boolean paged() {
    return items != null;
  }

  /** The thing itself, in the singular. */
  public List<String> thing() {
    return verb.equals("list") || paged() ? Words.singular(noun) : noun;
  }

  public List<String> request() {
    return with(verb, noun, "request");
  }

  public List<String> params() {
    return with(verb, noun, "params");
  }

  /** The answer: a page, a list, the thing itself, or what only this operation answers. */
  public List<String> response() {
    if (paged()) {
      return with("", thing(), "page");
    }
    if (verb.equals("list")) {
      return with("", thing(), "list");
    }
    return ONE_THING.contains(verb) ? noun : with(verb, noun, "response");
  }

  /** The name of the answer where its first one is taken by another shape. */
  public List<String> otherResponse() {
    return with(verb, noun, "response");
  }

  private static List<String> with(String first, List<String> noun, String last) {
    List<String> words = new ArrayList<>();
    if (!first.isEmpty()) {
      words.add(first);
    }
    words.addAll(noun);
    return Stems.join(words, List.of(last));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static List<String> plural(List<String> words) {
    List<String> plural = new ArrayList<>(words);
    String last = words.get(words.size() - 1);
    boolean countable = Words.singular(last + "s").equals(last) && !last.endsWith("s");
    plural.set(
        words.size() - 1,
        last.endsWith("y") && !last.endsWith("ay") && !last.endsWith("ey")
            ? last.substring(0, last.length() - 1) + "ies"
            : countable ? last + "s" : last);
    return plural;
  }
}
