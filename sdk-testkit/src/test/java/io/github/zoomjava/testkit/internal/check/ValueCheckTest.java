package io.github.zoomjava.testkit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.IndexReader;
import io.github.zoomjava.testkit.internal.index.Match;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueCheckTest {
  private static final Family FAMILY =
      IndexReader.read(
          """
          {"family": "check", "package": "check", "schemas": {}, "operations": [
            {"id": "values", "api": "A", "method": "values", "http": "PATCH", "path": "/values",
             "parameters": [
               {"name": "ids", "java": "ids", "in": "query", "explode": false,
                "schema": {"type": "array", "maxItems": 2, "items": {"type": "string"}}},
               {"name": "state", "java": "state", "in": "query",
                "schema": {"type": "string", "enum": ["on", "off"]}},
               {"name": "since", "java": "since", "in": "query",
                "schema": {"type": "string", "format": "date"}},
               {"name": "page_size", "java": "pageSize", "in": "query",
                "schema": {"type": "integer", "maximum": 300}}],
             "body": {"contentType": "application/json", "schema": {
               "type": "object", "properties": {
                 "name": {"type": "string", "minLength": 1, "maxLength": 4},
                 "people": {"type": "array", "maxItems": 2, "items": {"type": "string"}},
                 "minutes": {"type": "integer", "minimum": 1, "maximum": 90},
                 "kind": {"type": "integer", "enum": [1, 2]},
                 "days": {"type": "string",
                          "x-zoom-list": {"type": "integer", "enum": [1, 2, 3]}},
                 "email": {"type": "string", "format": "email"},
                 "start": {"type": "string", "format": "date-time"},
                 "local": {"type": "string", "x-zoom-time": ["date-time", "local"]},
                 "timezone": {"type": "string"},
                 "mac": {"type": "string", "pattern": "^[0-9a-f]{2}$"}}}},
             "response": {"status": 204, "kind": "none"}, "rateLimit": "LIGHT"}]}""");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "name     | \"abcd\"",
        "people   | [\"a\", \"b\"]",
        "minutes  | 90",
        "kind     | 2",
        "kind     | 987654",
        "days     | \"1,3\"",
        "email    | \"ada@example.com\"",
        "email    | \"\"",
        "start    | \"2026-03-01T10:00:00Z\"",
        "start    | \"2026-03-01T10:00:00.5+01:00\"",
        "local    | \"2026-03-01T10:00:00\"",
        "timezone | \"Europe/Zurich\"",
        "mac      | \"0f\"",
      })
  void takesAValueThatFits(String name, String value) {
    assertThat(body(name, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "name     | \"abcde\"               | has 5 characters, the most are 4",
        "name     | \"\"                    | has 0 characters, the least are 1",
        "people   | [\"a\", \"b\", \"c\"]   | has 3 items, the most are 2",
        "minutes  | 0                       | is below 1",
        "minutes  | 90.5e1                  | is above 90",
        "kind     | 3                       | does not list, which are 1, 2",
        "days     | \"1,4\"                 | does not list, which are 1, 2, 3",
        "email    | \"ada\"                 | is no email address",
        "start    | \"2026-03-01\"          | is no time in the form date-time",
        "start    | \"2026-13-01T10:00:00Z\"| is no time in the form date-time",
        "local    | \"tomorrow\"            | is no time in the form date-time or local",
        "timezone | \"Europe/Zuerich\"      | is no time zone",
        "mac      | \"0g\"                  | does not match",
      })
  void namesAValueThatDoesNot(String name, String value, String problem) {
    assertThat(body(name, value))
        .singleElement()
        .satisfies(finding -> assertThat(finding.field()).isEqualTo(name))
        .extracting(Finding::problem)
        .asString()
        .contains(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ids | a,b", "state | on", "since | 2026-03-01", "page_size | 5000"})
  void takesAParameterThatFits(String name, String value) {
    assertThat(query(name, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ids   | a,b,c      | ids has 3 items, the most are 2",
        "state | maybe      | state has a value that the document does not list",
        "since | 01.03.2026 | since is no time in the form date",
      })
  void namesAParameterThatDoesNot(String name, String value, String problem) {
    assertThat(query(name, value))
        .singleElement()
        .extracting(Finding::problem)
        .asString()
        .contains(problem);
  }

  private static List<Finding> body(String name, String value) {
    return check(Map.of(), "{\"" + name + "\": " + value + "}");
  }

  private static List<Finding> query(String name, String value) {
    return check(Map.of(name, List.of(value)), "");
  }

  private static List<Finding> check(Map<String, List<String>> query, String body) {
    Match match =
        new OperationIndex(List.of(FAMILY)).match("PATCH", "/values", query, body).orElseThrow();
    return RequestCheck.faults(
        match, query, Map.of(), new IncomingBody("application/json", body, List.of()));
  }
}
