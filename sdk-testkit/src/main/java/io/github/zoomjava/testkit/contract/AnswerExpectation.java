package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a façade has to make of an answer: nothing is lost, so written back it is the same JSON. */
final class AnswerExpectation {
  private final OperationSpec operation;
  private final RecordedRequest request;

  AnswerExpectation(OperationSpec operation, RecordedRequest request) {
    this.operation = operation;
    this.request = request;
  }

  /** Checks an answer whose body the façade declares to be of this type. */
  void check(ZoomResponse<?> response, Type bodyType) throws IOException {
    Expect.equal("status", request.status(), response.status());
    Expect.that(response.trackingId() != null, "the answer has lost its tracking id");
    @Nullable Object body = response.body();
    switch (operation.response().kind()) {
      case NONE -> Expect.equal("body", null, body);
      case FILE -> checkFile((ZoomFile) Objects.requireNonNull(body));
      case JSON ->
          Expect.equal(
              "answer written back",
              JsonParser.parseString(request.answer()),
              JavaValues.json(bodyType, Objects.requireNonNull(body)));
    }
  }

  /** Checks that the items are those of all pages. */
  static void checkItems(
      List<?> items, Type itemType, String property, List<RecordedRequest> pages) {
    JsonArray actual = new JsonArray();
    items.forEach(each -> actual.add(JavaValues.json(itemType, each)));
    JsonArray expected = new JsonArray();
    for (RecordedRequest page : pages) {
      JsonObject answer = JsonParser.parseString(page.answer()).getAsJsonObject();
      expected.addAll(answer.getAsJsonArray(property));
    }
    Expect.equal("items of all pages", expected, actual);
  }

  private void checkFile(ZoomFile file) throws IOException {
    try (file;
        InputStream stream = file.stream()) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      Expect.equal("file", request.answer(), content);
    }
  }
}
