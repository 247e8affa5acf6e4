package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Gives out a list page by page, with tokens that hold for one list and one set of filters. */
final class Pages {
  private static final String SIZE = "page_size";
  private static final int USUAL_SIZE = 30;
  private static final int USUAL_MAXIMUM = 300;

  private Pages() {}

  /** The page that a call asks for; all of it, where the operation has no pages. */
  static Answer of(ApiCall call, List<JsonObject> all) {
    int size = size(call, all);
    OptionalInt start = PageToken.start(call, size);
    if (start.isEmpty() || start.getAsInt() > all.size()) {
      return ZoomErrors.foreignPageToken();
    }
    int from = start.getAsInt();
    int to = Math.min(all.size(), from + size);
    Schema schema = call.answerSchema();
    JsonObject facts = new JsonObject();
    lists(schema).forEach((name, list) -> facts.add(name, page(all.subList(from, to), list)));
    facts.addProperty("next_page_token", to < all.size() ? PageToken.at(to, call) : "");
    facts.addProperty("total_records", all.size());
    facts.addProperty(SIZE, size);
    facts.addProperty("page_count", (all.size() + size - 1) / size);
    facts.addProperty("page_number", from / size + 1);
    return Answer.json(200, Projection.of(facts, schema));
  }

  /** Where a list is renamed, an answer has it under both names for a while. */
  private static Map<String, Schema> lists(Schema answer) {
    Map<String, Schema> lists = new LinkedHashMap<>(answer.properties());
    lists.values().removeIf(each -> each.type() != JsonType.ARRAY || each.items().isFreeForm());
    return lists;
  }

  private static JsonArray page(List<JsonObject> elements, Schema list) {
    JsonArray page = new JsonArray();
    elements.forEach(each -> page.add(Projection.of(each, list.items())));
    return page;
  }

  private static int size(ApiCall call, List<JsonObject> all) {
    boolean paged =
        call.operation().queryParameters().stream().anyMatch(each -> each.name().equals(SIZE));
    int wanted = Integer.parseInt(call.query(SIZE, "" + USUAL_SIZE));
    return Math.max(1, paged ? Math.min(maximum(call), wanted) : all.size());
  }

  private static int maximum(ApiCall call) {
    return call.operation().queryParameters().stream()
        .filter(each -> each.name().equals(SIZE))
        .map(ParameterSpec::schema)
        .mapToInt(each -> (int) each.bound("maximum").orElse(USUAL_MAXIMUM))
        .findFirst()
        .orElse(USUAL_MAXIMUM);
  }
}
