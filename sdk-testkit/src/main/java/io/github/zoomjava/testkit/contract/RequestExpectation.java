package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import io.github.zoomjava.testkit.internal.index.Match;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Selection;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request has to look like that was made from a sample. */
final class RequestExpectation {
  private final OperationIndex index;
  private final OperationSpec operation;
  private final SampleRequest sample;

  RequestExpectation(OperationIndex index, OperationSpec operation, SampleRequest sample) {
    this.index = index;
    this.operation = operation;
    this.sample = sample;
  }

  void check(RecordedRequest request) {
    Expect.equal("operation that the request means", operation.id(), request.operation());
    Expect.equal(
        "status, with the answer " + request.answer(),
        operation.response().status(),
        request.status());
    checkPath(request);
    checkQuery(request);
    checkBody(request);
  }

  private void checkPath(RecordedRequest request) {
    Match match =
        index
            .match(request.method(), request.path(), request.query(), request.body())
            .orElseThrow();
    List<String> expected =
        operation.path().variables().stream()
            .map(name -> Objects.requireNonNull(sample.parameters().get(name)).getAsString())
            .toList();
    Expect.equal("path values", expected, match.path());
  }

  private void checkQuery(RecordedRequest request) {
    Map<String, String> expected = new TreeMap<>();
    for (ParameterSpec parameter : operation.queryParameters()) {
      expected.put(parameter.name(), text(sample.parameters().get(parameter.name())));
    }
    @Nullable Selection selection = operation.selection();
    if (selection != null && selection.inQuery()) {
      expected.put(selection.name(), selection.value());
    }
    Map<String, String> actual = new TreeMap<>();
    request.query().forEach((name, values) -> actual.put(name, String.join(",", values)));
    Expect.equal("query", expected, actual);
  }

  /** The index does not say whether a list is repeated or joined by commas; both read the same. */
  private static String text(@Nullable JsonElement value) {
    Objects.requireNonNull(value);
    return value.isJsonArray()
        ? value.getAsJsonArray().asList().stream()
            .map(JsonElement::getAsString)
            .collect(Collectors.joining(","))
        : value.getAsString();
  }

  private void checkBody(RecordedRequest request) {
    @Nullable BodySpec body = operation.body();
    if (body == null) {
      Expect.equal("body", "", request.body());
    } else if (body.isMultipart()) {
      for (String part : body.schema().properties().keySet()) {
        Expect.that(
            request.body().contains("name=\"" + part + "\""), "the form lacks the part " + part);
      }
    } else {
      Expect.equal("body", sample.body(), JsonParser.parseString(request.body()));
    }
  }
}
