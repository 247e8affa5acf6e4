package io.github.zoomjava.buildtools.importer.shape;

import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words with which the types inside another type start. */
final class Stems {
  private static final Set<String> ENDINGS = Set.of("request", "response", "page", "list");

  /** Property names that say nothing without the thing they belong to. */
  private static final Set<String> GENERIC =
      Set.of(
          "type",
          "types",
          "status",
          "state",
          "setting",
          "settings",
          "info",
          "data",
          "detail",
          "details",
          "option",
          "options",
          "config",
          "item",
          "items",
          "result",
          "results",
          "value",
          "values",
          "object",
          "payload",
          "feature",
          "features",
          "action",
          "method",
          "mode",
          "level",
          "category",
          "reason",
          "source",
          "role",
          "name",
          "code",
          "kind",
          "list",
          "record",
          "records",
          "entry",
          "attribute",
          "attributes",
          "field",
          "fields",
          "params",
          "content",
          "contents",
          "user",
          "users",
          "member",
          "members",
          "owner",
          "sub",
          "group",
          "groups",
          "direction",
          "operation",
          "target",
          "targets",
          "from",
          "to",
          "sort",
          "order",
          "order_by",
          "view",
          "scope",
          "format",
          "language",
          "number",
          "numbers",
          "extension",
          "site",
          "device");

  private static final Set<String> CONJUNCTIONS =
      Set.of("or", "and", "to", "of", "in", "for", "with");

  private Stems() {}

  static boolean isGeneric(List<String> words) {
    return words.size() == 1 && GENERIC.contains(words.get(0));
  }

  static boolean isEnding(List<String> words) {
    return words.size() == 1 && ENDINGS.contains(words.get(0));
  }

  /** The stem of a named type: its words without the ending that says what part it plays. */
  static List<String> of(List<String> typeWords, boolean body, Use use) {
    if (body && use.depth() == 0) {
      return use.operation().thing();
    }
    List<String> stem = new ArrayList<>(typeWords);
    if (stem.size() > 1 && ENDINGS.contains(stem.get(stem.size() - 1))) {
      stem.remove(stem.size() - 1);
    }
    return stem;
  }

  /**
   * Both, without what they say twice: {@code call queue} and {@code queue setting} are {@code call
   * queue setting}, {@code user call logs} and {@code call log} are {@code user call log}.
   */
  static List<String> join(List<String> stem, List<String> words) {
    for (int overlap = Math.min(stem.size(), words.size()); overlap > 0; overlap--) {
      List<String> end = stem.subList(stem.size() - overlap, stem.size());
      if (Words.singular(end).equals(Words.singular(words.subList(0, overlap)))) {
        return concat(stem.subList(0, stem.size() - overlap), words);
      }
    }
    return concat(stem, words);
  }

  /** The words, in order, that all have. */
  static List<String> common(List<List<String>> all) {
    List<String> common = new ArrayList<>(all.get(0));
    for (List<String> words : all) {
      List<String> left = new ArrayList<>(words);
      common.removeIf(word -> !dropThrough(left, word));
    }
    return common;
  }

  private static boolean dropThrough(List<String> words, String word) {
    int index = words.indexOf(word);
    if (index >= 0) {
      words.subList(0, index + 1).clear();
    }
    return index >= 0;
  }

  static List<String> last(List<String> words, int count) {
    List<String> last = words.subList(Math.max(0, words.size() - count), words.size());
    return last.size() > 1 && CONJUNCTIONS.contains(last.get(0))
        ? last.subList(1, last.size())
        : last;
  }

  private static List<String> concat(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
