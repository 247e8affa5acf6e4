package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gives out a list page by page, with tokens that hold for one list and one set of filters. */
public final class Pages {
  private Pages() {}

  /** The page that a call asks for; all of it, where the operation has no pages. */
  public static Answer of(ApiCall call, List<JsonObject> all) {
    @Nullable PageSpec page = call.operation().page();
    if (page == null) {
      return answer(call, all, facts(all, 0, Math.max(1, all.size())));
    }
    PageRequest request = new PageRequest(call, page);
    int size = request.size();
    OptionalInt start = request.start(size);
    if (start.isEmpty()) {
      return ZoomErrors.foreignPageToken();
    }
    int from = Math.min(start.getAsInt(), all.size());
    int to = Math.min(all.size(), from + size);
    JsonObject facts = facts(all, from, size);
    if (page.hasTokens()) {
      facts.addProperty(page.responseToken(), to < all.size() ? request.token(to) : "");
    }
    return answer(call, all.subList(from, to), facts);
  }

  private static JsonObject facts(List<JsonObject> all, int from, int size) {
    JsonObject facts = new JsonObject();
    facts.addProperty("total_records", all.size());
    facts.addProperty("page_size", size);
    facts.addProperty("page_count", (all.size() + size - 1) / size);
    facts.addProperty("page_number", from / size + 1);
    return facts;
  }

  private static Answer answer(ApiCall call, List<JsonObject> page, JsonObject facts) {
    Schema schema = call.answerSchema();
    JsonObject answer = Projection.of(facts, schema, call.today());
    lists(schema).forEach((name, list) -> answer.add(name, list(page, list.items(), call.today())));
    return Answer.json(200, answer);
  }

  /** Where a list is renamed, an answer has it under both names for a while. */
  private static Map<String, Schema> lists(Schema answer) {
    Map<String, Schema> lists = new LinkedHashMap<>(answer.properties());
    lists.values().removeIf(each -> each.type() != JsonType.ARRAY || each.items().isFreeForm());
    return lists;
  }

  private static JsonArray list(List<JsonObject> elements, Schema schema, LocalDate today) {
    JsonArray list = new JsonArray();
    elements.forEach(each -> list.add(Projection.of(each, schema, today)));
    return list;
  }
}
