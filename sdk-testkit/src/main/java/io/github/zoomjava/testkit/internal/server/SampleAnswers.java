package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import io.github.zoomjava.testkit.internal.index.ResponseSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers from the index alone. */
final class SampleAnswers {
  private SampleAnswers() {}

  /** The answer to a request with this query and body. */
  static Answer of(OperationSpec operation, Map<String, List<String>> query, JsonObject body) {
    ResponseSpec response = operation.response();
    return switch (response.kind()) {
      case NONE -> Answer.nothing(response.status());
      case FILE -> Answer.file(response.status(), "a file from " + operation.id());
      case JSON -> Answer.json(response.status(), json(operation, response, query, body));
    };
  }

  private static JsonElement json(
      OperationSpec operation,
      ResponseSpec response,
      Map<String, List<String>> query,
      JsonObject body) {
    Schema schema = Objects.requireNonNull(response.schema());
    JsonElement sample = SampleValues.of(schema, "", Purpose.RESPONSE);
    @Nullable PageSpec page = operation.page();
    if (page != null) {
      SamplePages.turn(page, sample.getAsJsonObject(), page.asked(query, body));
    }
    return sample;
  }
}
