package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.ZoomErrors;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** Gives out a list page by page, with tokens that hold for one list and one set of filters. */
final class Pages {
  private static final int USUAL_SIZE = 30;
  private static final int USUAL_MAXIMUM = 300;

  private Pages() {}

  /** The page that a call asks for; {@code items} is the property that holds its elements. */
  static Answer of(ApiCall call, String items, List<JsonObject> all) {
    int size =
        Math.max(
            1, Math.min(maximum(call), Integer.parseInt(call.query("page_size", "" + USUAL_SIZE))));
    OptionalInt start = PageToken.start(call, size);
    if (start.isEmpty() || start.getAsInt() > all.size()) {
      return ZoomErrors.foreignPageToken();
    }
    int from = start.getAsInt();
    int to = Math.min(all.size(), from + size);
    Schema schema = call.answerSchema();
    Schema item = Objects.requireNonNull(schema.properties().get(items), items).items();
    JsonArray page = new JsonArray();
    all.subList(from, to).forEach(each -> page.add(Projection.of(each, item)));
    JsonObject facts = new JsonObject();
    facts.add(items, page);
    facts.addProperty("next_page_token", to < all.size() ? PageToken.at(to, call) : "");
    facts.addProperty("total_records", all.size());
    facts.addProperty("page_size", size);
    facts.addProperty("page_count", (all.size() + size - 1) / size);
    facts.addProperty("page_number", from / size + 1);
    return Answer.json(200, Projection.of(facts, schema));
  }

  private static int maximum(ApiCall call) {
    return call.operation().queryParameters().stream()
        .filter(each -> each.name().equals("page_size"))
        .map(ParameterSpec::schema)
        .mapToInt(each -> (int) each.bound("maximum").orElse(USUAL_MAXIMUM))
        .findFirst()
        .orElse(USUAL_MAXIMUM);
  }
}
