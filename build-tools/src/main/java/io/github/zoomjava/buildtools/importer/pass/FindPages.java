package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the operations that answer in pages, by which token, and where their items are. */
final class FindPages implements SpecPass {
  private static final String TOKEN = "next_page_token";

  /** Answers with two lists of the same records, of which one is deprecated or an older name. */
  private static final Map<String, String> ITEMS =
      Map.of(
          "GET /phone/call_history",
          "call_history",
          "GET /phone/users/{userId}/call_history",
          "call_logs");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      Map.Entry<String, JsonNode> success = operation.success();
      if (operation.method().equals("GET") && success != null) {
        JsonNode properties = success.getValue().path("schema").path("properties");
        @Nullable String style = style(operation, properties);
        @Nullable String items = style == null ? null : items(operation, properties);
        if (style != null && items != null) {
          mark(operation, style, items);
          report.count("paged operations, by " + style, 1);
        } else if (properties.has(TOKEN)) {
          report.repaired("answer with a page token that cannot be paged: " + operation.key());
        }
      }
    }
  }

  private static @Nullable String style(Operation operation, JsonNode answer) {
    List<String> query =
        operation.parameters("query").stream().map(p -> p.path("name").asText()).toList();
    if (query.contains(TOKEN) && answer.has(TOKEN)) {
      return "token";
    }
    boolean numbered =
        query.contains("page_number") && answer.has("page_count") && answer.has("page_number");
    return numbered ? "page-number" : null;
  }

  private static @Nullable String items(Operation operation, JsonNode properties) {
    if (ITEMS.containsKey(operation.key())) {
      return ITEMS.get(operation.key());
    }
    List<String> lists =
        Json.fields(properties).stream()
            .filter(property -> property.getValue().path("type").asText().equals("array"))
            .map(Map.Entry::getKey)
            .toList();
    return lists.size() == 1 ? lists.get(0) : null;
  }

  private static void mark(Operation operation, String style, String items) {
    boolean token = style.equals("token");
    ObjectNode page = operation.node().putObject("x-zoom-page");
    page.put("style", style);
    page.put("items", items);
    page.put("request-token", token ? TOKEN : "page_number");
    page.put("response-token", token ? TOKEN : "page_count");
  }
}
