package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.index.IndexReader;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final JsonElement BODY = json("{\"action\": \"go\", \"size\": 1}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body  | {\"size\": 1}",
        "query | {\"action\": \"go\", \"size\": 1}",
        "path  | {\"action\": \"go\", \"size\": 1}",
      })
  void whatTheRequestSetsInTheBodyItselfIsNoArgument(String in, String body) throws Exception {
    assertThat(arguments(in).of(method("body"))).containsExactly(json(body));
  }

  @Test
  void aMethodWithMoreOrFewerParametersIsNoticed() {
    assertThatThrownBy(() -> arguments("body").of(method("nothing")))
        .hasMessageContaining("arguments of");
    assertThatThrownBy(() -> arguments("body").of(method("more")))
        .hasMessageContaining("arguments of");
  }

  private static Arguments arguments(String in) {
    OperationSpec operation =
        IndexReader.read(
                """
                {"family": "f", "package": "f", "schemas": {}, "operations": [
                  {"id": "op", "api": "A", "method": "op", "http": "POST", "path": "/",
                   "selection": {"in": "IN", "name": "action", "value": "go"}, "parameters": [],
                   "body": {"contentType": "application/json"},
                   "response": {"status": 204, "kind": "none"}, "rateLimit": "LIGHT"}]}"""
                    .replace("IN", in))
            .operations()
            .get(0);
    return new Arguments(operation, new SampleRequest(Map.of(), BODY));
  }

  private static Method method(String name) {
    return Arrays.stream(Api.class.getDeclaredMethods())
        .filter(each -> each.getName().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  interface Api {
    void body(JsonElement body);

    void nothing();

    void more(JsonElement body, String more);
  }
}
