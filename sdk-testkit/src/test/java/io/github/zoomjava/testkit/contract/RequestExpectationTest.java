package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.IndexReader;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestExpectationTest {
  private static final OperationIndex INDEX =
      new OperationIndex(
          List.of(
              IndexReader.read(
                  """
                  {"family": "f", "package": "f", "schemas": {}, "operations": [
                    {"id": "go", "api": "A", "method": "go", "http": "POST", "path": "/go/{id}",
                     "selection": {"in": "query", "name": "action", "value": "go"},
                     "parameters": [
                       {"name": "id", "java": "id", "in": "path"},
                       {"name": "ids", "java": "ids", "in": "query", "explode": false},
                       {"name": "tags", "java": "tags", "in": "query"},
                       {"name": "X-May", "java": "may", "in": "header"},
                       {"name": "X-Other", "java": "other", "in": "header"}],
                     "body": {"contentType": "application/json"},
                     "response": {"status": 204, "kind": "none"}, "twin": {},
                     "rateLimit": "LIGHT"},
                    {"id": "bare", "api": "A", "method": "bare", "http": "POST", "path": "/bare",
                     "parameters": [], "response": {"status": 204, "kind": "none"},
                     "rateLimit": "LIGHT"}]}""")));
  private static final OperationSpec GO = INDEX.withId("go").orElseThrow();
  private static final OperationSpec BARE = INDEX.withId("bare").orElseThrow();
  private static final SampleRequest SAMPLE =
      new SampleRequest(
          JsonParser.parseString(
                  "{\"id\": \"a b\", \"ids\": [1, 2], \"tags\": [\"x\", \"y\"], \"X-May\": \"may\"}")
              .getAsJsonObject()
              .asMap(),
          JsonParser.parseString("{\"size\": 1}"));

  @Test
  void theRequestOfTheSamplePasses() {
    assertThatCode(() -> check("go", 204, "/go/a%20b", "1,2", "may", "{\"size\": 1}"))
        .doesNotThrowAnyException();
    assertThatCode(() -> checkFor("sub", "/accounts/sub/go/a%20b")).doesNotThrowAnyException();
    assertThatCode(() -> checkBare("")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bare | 204 | /go/a%20b   | 1,2 | may   | {\"size\": 1} | operation that the request means",
        "go   | 404 | /go/a%20b   | 1,2 | may   | {\"size\": 1} | status, with the answer",
        "go   | 204 | /go/a%2520b | 1,2 | may   | {\"size\": 1} | path values",
        "go   | 204 | /go/a%20b   | 1   | may   | {\"size\": 1} | query",
        "go   | 204 | /go/a%20b   | 1,2 | might | {\"size\": 1} | header X-May",
        "go   | 204 | /go/a%20b   | 1,2 | may   | {\"size\": 2} | body",
      })
  void aDifferenceIsNamed(
      String operation,
      int status,
      String path,
      String ids,
      String header,
      String body,
      String difference) {
    assertThatThrownBy(() -> check(operation, status, path, ids, header, body))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(difference);
  }

  @Test
  void anotherSubAccountIsNoticed() {
    assertThatThrownBy(() -> checkFor("sub", "/accounts/other/go/a%20b"))
        .hasMessageContaining("sub account");
    assertThatThrownBy(() -> checkFor("sub", "/go/a%20b")).hasMessageContaining("sub account");
    assertThatThrownBy(() -> checkFor(null, "/accounts/sub/go/a%20b"))
        .hasMessageContaining("sub account");
  }

  @Test
  void aBodyWhereThereIsNoneIsNoticed() {
    assertThatThrownBy(() -> checkBare("{}")).hasMessageContaining("body");
  }

  private static void check(
      String operation, int status, String path, String ids, String header, String body) {
    check(null, request(operation, status, path, ids, header, body));
  }

  private static void checkFor(@Nullable String account, String path) {
    check(account, request("go", 204, path, "1,2", "may", "{\"size\": 1}"));
  }

  private static void check(@Nullable String account, RecordedRequest request) {
    new RequestExpectation(INDEX, GO, SAMPLE, account).check(request);
  }

  private static void checkBare(String body) {
    new RequestExpectation(INDEX, BARE, new SampleRequest(Map.of(), null), null)
        .check(
            new RecordedRequest("bare", "POST", "/bare", Map.of(), Map.of(), null, body, 204, ""));
  }

  private static RecordedRequest request(
      String operation, int status, String path, String ids, String header, String body) {
    Map<String, List<String>> query =
        Map.of("action", List.of("go"), "ids", List.of(ids), "tags", List.of("x", "y"));
    return new RecordedRequest(
        operation, "POST", path, query, Map.of("x-may", header), null, body, status, "");
  }
}
