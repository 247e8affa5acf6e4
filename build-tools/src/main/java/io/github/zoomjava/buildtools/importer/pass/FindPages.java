package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operations that answer in pages, how one asks for the next, and where the items are.
 */
final class FindPages implements SpecPass {

  /** Answers with several lists, of which one holds what is paged. */
  private static final Map<String, String> ITEMS =
      Map.of(
          // One is deprecated or an older name.
          "GET /phone/call_history", "call_history",
          "GET /phone/users/{userId}/call_history", "call_logs",
          // The reminders that every event of the calendar has.
          "GET /calendars/{calId}/events", "items",
          "GET /calendars/{calId}/events/{eventId}/instances", "items",
          // The page size counts these; edits and deletions come with them.
          "GET /report/chat/sessions/{sessionId}", "messages",
          // The names of the schemas that the resources follow.
          "GET /scim2/Users", "Resources",
          "GET /scim2/Groups", "Resources");

  /**
   * Other names under which Zoom sends the items of a list: it has renamed the history of calls
   * twice, and says nowhere when it sends which.
   */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "GET /phone/call_history", List.of("call_logs", "call_elements"),
          "GET /phone/users/{userId}/call_history", List.of("call_elements", "call_history"));

  /** Operations that look paged and are not, with the reason. */
  private static final Map<String, String> NOT_PAGED =
      Map.of(
          "GET /metrics/zoomrooms/{zoomroomId}",
          "describes one room; the token goes on with the past meetings inside",
          "GET /iq/conversations/{conversationId}/content_analysis",
          "one analysis, whose type decides which of its lists is filled",
          "GET /zra/conversations/{conversationId}/content_analysis",
          "one analysis, whose type decides which of its lists is filled",
          "GET /phone/users/{userId}/call_logs/sync",
          "a feed of changes: its token is for the next time, and there is always one",
          "GET /phone/users/{userId}/call_history/sync",
          "a feed of changes: its token is for the next time, and there is always one",
          "GET /emails/mailboxes/{email}/threads/{threadId}",
          "takes a page token and answers none");

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      Map.Entry<String, JsonNode> success = operation.success();
      if (success != null) {
        JsonNode answer = success.getValue().path("schema").path("properties");
        find(operation, answer, report);
      }
    }
  }

  private static void find(Operation operation, JsonNode answer, ImportReport report) {
    if (NOT_PAGED.containsKey(operation.key())) {
      report.left("not paged: " + operation.key() + ", " + NOT_PAGED.get(operation.key()));
      return;
    }
    PageStyle style = PageStyle.of(operation, answer);
    @Nullable String items = style == null ? null : items(operation, answer);
    if (style != null && items != null) {
      style.mark(operation, items, report);
      addOtherNames(operation, items, (ObjectNode) answer, report);
      report.count("paged operations, by " + style.style(), 1);
    } else if (style != null || PageStyle.looksPaged(answer)) {
      report.left("not paged: " + operation.key() + ", no telling which list or token");
    }
  }

  /** Lets the lists of all names have one type of items, and adds those the document lacks. */
  private static void addOtherNames(
      Operation operation, String items, ObjectNode answer, ImportReport report) {
    List<String> names = ALSO.get(operation.key());
    if (names == null) {
      return;
    }
    SchemaMerge eitherOr = new SchemaMerge(SchemaMerge.Required.COMMON, report);
    ObjectNode item = answer.withObjectProperty(items).withObjectProperty("items");
    for (String name : names) {
      ObjectNode list = answer.withObjectProperty(name);
      if (list.isEmpty()) {
        list.put("type", "array");
        list.put("x-zoom-provenance", "inferred from the same list of another operation");
      }
      item = eitherOr.merge(item, list.withObjectProperty("items"));
    }
    for (String name : names) {
      answer.withObjectProperty(name).set("items", item.deepCopy());
    }
    answer.withObjectProperty(items).set("items", item);
    ((ObjectNode) operation.node().get("x-zoom-page")).set("items-also", Json.array(names));
    report.count("paged operations whose items have other names, too", 1);
  }

  private static @Nullable String items(Operation operation, JsonNode properties) {
    String known = ITEMS.get(operation.key());
    if (known != null && properties.has(known)) {
      return known;
    }
    List<String> lists =
        Json.fields(properties).stream()
            .filter(property -> property.getValue().path("type").asText().equals("array"))
            .map(Map.Entry::getKey)
            .toList();
    return lists.size() == 1 ? lists.get(0) : null;
  }
}
