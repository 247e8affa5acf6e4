package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonElement;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ResponseSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.util.Objects;

/** Answers from the index alone. */
final class SampleAnswers {
  private SampleAnswers() {}

  static Answer of(OperationSpec operation) {
    ResponseSpec response = operation.response();
    return switch (response.kind()) {
      case NONE -> Answer.nothing(response.status());
      case FILE -> Answer.file(response.status(), "a file from " + operation.id());
      case JSON ->
          Answer.json(response.status(), sample(Objects.requireNonNull(response.schema())));
    };
  }

  private static JsonElement sample(Schema schema) {
    return SampleValues.of(schema, "", Purpose.RESPONSE);
  }
}
