package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import io.github.zoomjava.testkit.internal.state.PageRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** A list of so many samples, given out page by page. */
final class SampleList {
  private final PageRequest request;
  private final PageSpec page;
  private final Map<String, Schema> properties;
  private final int length;

  SampleList(PageRequest request, Schema answer, int length) {
    this.request = request;
    this.page = request.page();
    this.properties = answer.properties();
    this.length = length;
  }

  /** Makes of a sample answer the page that is asked for. */
  Answer turn(JsonObject answer) {
    int size = request.size();
    OptionalInt start = request.start(size);
    if (start.isEmpty()) {
      return ZoomErrors.foreignPageToken();
    }
    int from = Math.min(start.getAsInt(), length);
    int to = Math.min(length, from + size);
    answer.add(page.items(), items(from, to));
    facts(from, to, size)
        .forEach(
            (name, value) -> {
              if (answer.has(name)) {
                answer.add(name, value);
              }
            });
    answer.add(page.responseToken(), goOn(to, size));
    return Answer.json(request.call().operation().response().status(), answer);
  }

  private JsonArray items(int from, int to) {
    Schema list = Objects.requireNonNull(properties.get(page.items()));
    JsonArray items = new JsonArray();
    for (int i = from; i < to; i++) {
      items.add(SampleValues.item(list, page.items(), i, request.call().today()));
    }
    new RowFilter(request.call()).applyToRows(items, list.items());
    return items;
  }

  /** What the answers of different operations say about a page, by the names they have for it. */
  private Map<String, JsonElement> facts(int from, int to, int size) {
    JsonPrimitive all = new JsonPrimitive(length);
    Map<String, JsonElement> facts = new HashMap<>();
    facts.put("total_records", all);
    facts.put("total", all);
    facts.put("page_size", new JsonPrimitive(size));
    facts.put("page_count", new JsonPrimitive(pages(size)));
    facts.put("itemsPerPage", new JsonPrimitive(to - from));
    if (page.style().equals("page-number")) {
      facts.put(page.requestToken(), new JsonPrimitive(from / size + 1));
    } else if (page.style().equals("start-index")) {
      facts.put(page.requestToken(), new JsonPrimitive(from + 1));
    } else {
      facts.put("page_number", new JsonPrimitive(from / size + 1));
    }
    return facts;
  }

  private JsonPrimitive goOn(int to, int size) {
    boolean more = to < length;
    return switch (page.style()) {
      case "page-number" ->
          isFlag(page.responseToken()) ? new JsonPrimitive(more) : new JsonPrimitive(pages(size));
      case "start-index" -> new JsonPrimitive(length);
      default -> new JsonPrimitive(more ? request.token(to) : "");
    };
  }

  private boolean isFlag(String name) {
    return Objects.requireNonNull(properties.get(name)).type() == JsonType.BOOLEAN;
  }

  private int pages(int size) {
    return (length + size - 1) / size;
  }
}
