package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way in which an operation is asked for the next page.
 *
 * @param style {@code token}, {@code page-number} or {@code start-index}
 * @param request what asks for a page
 * @param place where that is: {@code query} or {@code body}
 * @param response what the answer says about the next page
 * @param inferred whether the document does not say that the request takes it
 */
record PageStyle(String style, String request, String place, String response, boolean inferred) {

  private static final String TOKEN = "next_page_token";
  private static final String QUERY = "query";

  /** Names of the token in the query and in the answer; where there are two, the first wins. */
  private static final List<List<String>> TOKENS =
      List.of(List.of(TOKEN, TOKEN), List.of("pageToken", "nextPageToken"));

  /** Names of the page's number in the query, and of what tells whether another follows. */
  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("page_number", "page_count"),
          List.of("page_num", "page_count"),
          List.of("page", "has_next_page"));

  /** The style of an operation that answers with these properties; null if it has no pages. */
  static @Nullable PageStyle of(Operation operation, JsonNode answer) {
    List<String> query =
        operation.parameters(QUERY).stream().map(p -> p.path("name").asText()).toList();
    for (List<String> token : TOKENS) {
      if (query.contains(token.get(0)) && answer.has(token.get(1))) {
        return new PageStyle("token", token.get(0), QUERY, token.get(1), false);
      }
    }
    for (List<String> number : NUMBERS) {
      if (query.contains(number.get(0)) && answer.has(number.get(1))) {
        return new PageStyle("page-number", number.get(0), QUERY, number.get(1), false);
      }
    }
    if (query.contains("startIndex") && answer.has("totalResults")) {
      return new PageStyle("start-index", "startIndex", QUERY, "totalResults", false);
    }
    return answer.has(TOKEN) ? ofAnswer(operation) : null;
  }

  static boolean looksPaged(JsonNode answer) {
    return answer.has(TOKEN) || answer.has("nextPageToken");
  }

  private static @Nullable PageStyle ofAnswer(Operation operation) {
    Map.Entry<String, JsonNode> body = operation.body();
    if (body != null && body.getValue().path("schema").path("properties").has(TOKEN)) {
      return new PageStyle("token", TOKEN, "body", TOKEN, false);
    }
    // Without its token the answer could never be read to its end; every list of Zoom's takes it.
    return operation.method().equals("GET")
        ? new PageStyle("token", TOKEN, QUERY, TOKEN, true)
        : null;
  }

  /** Notes the style, and adds the parameter if the document has forgotten it. */
  void mark(Operation operation, String items, ImportReport report) {
    ObjectNode page = operation.node().putObject("x-zoom-page");
    page.put("style", style);
    page.put("items", items);
    page.put("request-token", request);
    if (!place.equals(QUERY)) {
      page.put("request-in", place);
    }
    page.put("response-token", response);
    for (ObjectNode parameter : operation.parameters(place)) {
      if (parameter.path("name").asText().equals(request)) {
        repair(parameter, report);
      }
    }
    if (inferred) {
      report.repaired("page token that only the answer has");
      ArrayNode parameters = operation.node().withArray("parameters");
      ObjectNode parameter = parameters.addObject().put("name", request).put("in", QUERY);
      parameter.put("x-zoom-provenance", "inferred: the answer has this token");
      parameter.set("schema", Json.object().put("type", "string"));
    }
  }

  private void repair(ObjectNode parameter, ImportReport report) {
    if (parameter.path("required").asBoolean()) {
      // Who asks for the first page cannot say which one it is.
      parameter.put("required", false);
      report.repaired("page token or number demanded of the first page");
    }
    boolean counts = !style.equals("token");
    if (counts && !parameter.path("schema").path("type").asText().equals("integer")) {
      parameter.set("schema", Json.object().put("type", "integer").put("format", "int32"));
      report.repaired("page number declared as text");
    }
  }
}
