package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Promise;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts in a finished document what no type should have: constants that a reader cannot tell
 * apart, and operations that lost the JSON they answer.
 */
public final class CheckPromises {
  /** An enum is shared only by places that spell alike, so that nothing else makes two. */
  private static final String BOTH_ARE_SENT = "one list of Zoom's, or a real message, has both";

  private CheckPromises() {}

  /** The ids of the operations whose success a document of Zoom's describes as JSON. */
  public static Set<String> jsonAnswers(ObjectNode document) {
    Set<String> ids = new HashSet<>();
    for (Operation operation : Operation.of(document)) {
      for (Map.Entry<String, JsonNode> response : Json.fields(operation.node().path("responses"))) {
        if (response.getKey().startsWith("2")
            && response.getValue().path("content").has("application/json")) {
          ids.add(operation.node().path("operationId").asText());
        }
      }
    }
    return ids;
  }

  /** Reports which of those operations have no value to answer now. */
  public static void answers(ObjectNode document, Set<String> jsonAnswers, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      String id = operation.node().path("x-zoom-source-id").asText();
      if (jsonAnswers.contains(id) && operation.success() == null) {
        report.broken(Promise.ANSWERS, operation.key(), "");
      }
    }
  }

  /** Reports constants that differ only in case or punctuation. */
  public static void constants(ObjectNode document, ImportReport report) {
    for (Map.Entry<String, JsonNode> type :
        Json.fields(document.path("components").path("schemas"))) {
      Set<String> seen = new HashSet<>();
      for (String constant : Json.strings(type.getValue().path("x-enum-varnames"))) {
        addUnlessSeen(plain(constant), type.getKey() + "." + constant, seen, report);
      }
      seen.clear();
      for (String value : Json.strings(type.getValue().path("enum"))) {
        if (!isNumberOrSymbol(value)) {
          addUnlessSeen(plain(value), type.getKey() + ": " + value, seen, report);
        }
      }
    }
  }

  private static void addUnlessSeen(
      String plain, String place, Set<String> seen, ImportReport report) {
    if (!seen.add(plain)) {
      report.broken(Promise.SPELT_ONCE, place, BOTH_ARE_SENT);
    }
  }

  private static boolean isNumberOrSymbol(String value) {
    return plain(value).isEmpty() || value.matches("-?\\d+");
  }

  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
