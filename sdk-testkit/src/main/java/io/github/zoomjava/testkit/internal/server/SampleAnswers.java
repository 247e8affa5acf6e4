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
import io.github.zoomjava.testkit.internal.state.ApiCall;
import io.github.zoomjava.testkit.internal.state.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from the index alone. */
final class SampleAnswers {
  private SampleAnswers() {}

  /** The answer to a call. */
  static Answer of(ApiCall call) {
    OperationSpec operation = call.operation();
    ResponseSpec response = operation.response();
    return switch (response.kind()) {
      case NONE -> Answer.nothing(response.status());
      case FILE -> Answer.file(response.status(), "a file from " + operation.id());
      case JSON -> json(call);
    };
  }

  private static Answer json(ApiCall call) {
    int status = call.operation().response().status();
    Schema schema = call.answerSchema();
    JsonElement sample = SampleValues.of(schema, "", Purpose.RESPONSE, call.today());
    @Nullable PageSpec page = call.operation().page();
    RowFilter filter = new RowFilter(call);
    if (page == null) {
      filter.apply(sample, schema);
      return Answer.json(status, sample);
    }
    JsonObject answer = sample.getAsJsonObject();
    complete(answer, page, call);
    PageRequest request = new PageRequest(call, page);
    @Nullable Integer length = schema.sampling().listLength();
    if (length != null) {
      return new SampleList(request, schema, length).turn(answer);
    }
    filter.apply(answer, schema);
    SamplePages.turn(page, answer, request.asked().orElse(null));
    return Answer.json(status, answer);
  }

  /** A page has its items and says how to go on, even where the document does not require it. */
  private static void complete(JsonObject answer, PageSpec page, ApiCall call) {
    Schema schema = call.answerSchema();
    for (String name : List.of(page.items(), page.responseToken())) {
      @Nullable Schema property = schema.properties().get(name);
      if (property != null && !answer.has(name)) {
        answer.add(name, SampleValues.of(property, name, Purpose.RESPONSE, call.today()));
      }
    }
  }
}
