package io.github.zoomjava.buildtools.importer.shape;

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

  /** {@code call queue} and {@code queue setting} are {@code call queue setting}. */
  static List<String> join(List<String> stem, List<String> words) {
    for (int overlap = Math.min(stem.size(), words.size()); overlap > 0; overlap--) {
      if (stem.subList(stem.size() - overlap, stem.size()).equals(words.subList(0, overlap))
          && overlap < words.size()) {
        return concat(stem, words.subList(overlap, words.size()));
      }
    }
    return concat(stem, words);
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
