package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a request has to look like that was made from a sample. */
final class RequestExpectation {
  private final OperationIndex index;
  private final OperationSpec operation;
  private final SampleRequest sample;
  private final @Nullable String account;

  RequestExpectation(
      OperationIndex index,
      OperationSpec operation,
      SampleRequest sample,
      @Nullable String account) {
    this.index = index;
    this.operation = operation;
    this.sample = sample;
    this.account = account;
  }

  void check(RecordedRequest request) {
    Expect.equal("operation that the request means", operation.id(), request.operation());
    Expect.equal(
        "status, with the answer " + request.answer(),
        operation.response().status(),
        request.status());
    checkPath(request);
    checkQuery(request);
    checkHeaders(request);
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
    Expect.equal("sub account", account, match.account());
  }

  private void checkQuery(RecordedRequest request) {
    Map<String, List<String>> expected = new TreeMap<>();
    for (ParameterSpec parameter : sent(operation.queryParameters())) {
      List<String> values = texts(sample.parameters().get(parameter.name()));
      expected.put(
          parameter.name(), parameter.joined() ? List.of(String.join(",", values)) : values);
    }
    @Nullable Selection selection = operation.selection();
    if (selection != null && selection.inQuery()) {
      expected.put(selection.name(), List.of(selection.value()));
    }
    Expect.equal("query", expected, new TreeMap<>(request.query()));
  }

  private void checkHeaders(RecordedRequest request) {
    for (ParameterSpec parameter : sent(operation.headerParameters())) {
      Expect.equal(
          "header " + parameter.name(),
          String.join(",", texts(sample.parameters().get(parameter.name()))),
          request.headers().get(parameter.name().toLowerCase(Locale.ROOT)));
    }
  }

  private List<ParameterSpec> sent(List<ParameterSpec> parameters) {
    return parameters.stream()
        .filter(each -> sample.parameters().containsKey(each.name()))
        .toList();
  }

  private static List<String> texts(@Nullable JsonElement value) {
    Objects.requireNonNull(value);
    return value.isJsonArray()
        ? value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()
        : List.of(value.getAsString());
  }

  private void checkBody(RecordedRequest request) {
    @Nullable BodySpec body = operation.body();
    if (body == null) {
      Expect.equal("body", "", request.body());
    } else if (body.isMultipart()) {
      JsonObject form = Objects.requireNonNull(sample.body()).getAsJsonObject();
      new FormExpectation(body.schema(), form).check(request);
    } else {
      Expect.equal("body", sample.body(), JsonParser.parseString(request.body()));
    }
  }
}
