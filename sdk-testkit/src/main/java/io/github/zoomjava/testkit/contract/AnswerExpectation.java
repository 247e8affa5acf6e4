package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a façade has to make of an answer: nothing is lost, so written back it is the same JSON. */
final class AnswerExpectation {
  private final Scenario scenario;
  private final RecordedRequest request;

  AnswerExpectation(Scenario scenario, RecordedRequest request) {
    this.scenario = scenario;
    this.request = request;
  }

  /** Checks an answer whose body the façade declares to be of this type. */
  void check(ZoomResponse<?> response, Type bodyType) throws Exception {
    Expect.equal("status", request.status(), response.status());
    Expect.that(response.trackingId() != null, "the answer has lost its tracking id");
    @Nullable Object body = response.body();
    switch (scenario.operation().response().kind()) {
      case NONE -> Expect.equal("body", null, body);
      case FILE -> checkFile((ZoomFile) Objects.requireNonNull(body));
      case JSON -> checkJson(bodyType, Objects.requireNonNull(body));
    }
  }

  /** Checks that a drift listener heard of all in which the answer is not what was promised. */
  void checkReported(List<Drift> heard) {
    @Nullable Schema schema = scenario.operation().response().schema();
    if (schema != null && !scenario.isFaithful()) {
      new DriftExpectation(schema, received(scenario, request)).check(heard);
    }
  }

  /** Checks that the items are those of all pages. */
  static void checkItems(
      Scenario scenario,
      List<?> items,
      Type itemType,
      String property,
      List<RecordedRequest> pages) {
    JsonArray actual = new JsonArray();
    items.forEach(each -> actual.add(JavaValues.json(itemType, each)));
    JsonArray expected = new JsonArray();
    for (RecordedRequest page : pages) {
      JsonObject answer = received(scenario, page).getAsJsonObject();
      if (answer.has(property)) {
        expected.addAll(answer.getAsJsonArray(property));
      }
    }
    Expect.equal("items of all pages", expected, actual);
  }

  private void checkJson(Type bodyType, Object body) throws Exception {
    JsonElement received = received(scenario, request);
    Expect.equal("answer written back", received, JavaValues.json(bodyType, body));
    if (scenario.isFaithful()) {
      Accessors.check("$", received, body);
    }
  }

  private static JsonElement received(Scenario scenario, RecordedRequest request) {
    return JsonParser.parseString(scenario.received(request.answer()));
  }

  private void checkFile(ZoomFile file) throws IOException {
    try (file;
        InputStream stream = file.stream()) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Expect.equal("file", request.answer(), content);
    }
  }
}
