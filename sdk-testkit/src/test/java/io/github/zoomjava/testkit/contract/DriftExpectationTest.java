package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftExpectationTest {
  private static final Schema SCHEMA =
      Schema.of(
          json("""
                  {"type": "object", "properties": {
                    "name": {"type": "string"},
                    "color": {"type": "string", "enum": ["red", "2"]},
                    "seconds": {"type": "string", "enum": ["10", "20"]},
                    "number": {"type": "integer", "enum": [1, 2]},
                    "part": {"type": "object", "properties": {"size": {"type": "integer"}}},
                    "sizes": {"type": "array", "items": {"type": "integer"}}}}""")
              .getAsJsonObject(),
          Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": 1}             | $.name",
        "{\"color\": \"blue\"}     | $.color",
        "{\"color\": 1}            | $.color",
        "{\"number\": \"1\"}       | $.number",
        "{\"part\": []}            | $.part",
        "{\"part\": {\"size\": {}}} | $.part.size",
        "{\"sizes\": 1}            | $.sizes",
        "{\"sizes\": [1, \"2\"]}   | $.sizes[1]",
        "{\"sizes\": [null]}       | $.sizes[0]",
      })
  void whatDriftedHasToBeReportedWhereItDid(String answer, String place) {
    DriftExpectation expectation = new DriftExpectation(SCHEMA, json(answer));

    assertThatCode(() -> expectation.check(heard("$", place))).doesNotThrowAnyException();
    assertThatThrownBy(() -> expectation.check(heard("$", place + ".x")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("drift that was not reported")
        .hasMessageContaining("[" + place + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"a\", \"color\": \"2\", \"part\": {\"size\": 1}, \"sizes\": [1, 2]}",
        "{\"name\": null, \"part\": null, \"sizes\": null}",
        "{\"seconds\": \"30\", \"number\": 3}",
      })
  void whatDidNotHasNot(String answer) {
    assertThatCode(() -> new DriftExpectation(SCHEMA, json(answer)).check(List.of()))
        .doesNotThrowAnyException();
  }

  private static List<Drift> heard(String... places) {
    return List.of(places).stream()
        .map(place -> new Drift("op", place, Drift.Kind.UNREADABLE, "detail"))
        .toList();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }
}
