package io.github.zoomjava.testkit.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.IndexReader;
import io.github.zoomjava.testkit.internal.index.Match;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCheckTest {
  private static final Family FAMILY =
      IndexReader.read(
          """
          {"family": "check", "package": "check", "schemas": {}, "operations": [
            {"id": "json", "api": "A", "method": "json", "http": "POST", "path": "/json",
             "selection": {"in": "query", "name": "action", "value": "go"},
             "parameters": [
               {"name": "ids", "java": "ids", "in": "query", "explode": false,
                "schema": {"type": "array", "items": {"type": "integer"}}},
               {"name": "flag", "java": "flag", "in": "query", "schema": {"type": "boolean"}},
               {"name": "size", "java": "size", "in": "query", "schema": {"type": "number"}},
               {"name": "X-Need", "java": "need", "in": "header", "required": true},
               {"name": "X-May", "java": "may", "in": "header"}],
             "body": {"contentType": "application/json", "schema": {
               "type": "object", "properties": {
                 "list": {"type": "array", "items": {"type": "integer"}},
                 "labels": {"type": "object", "properties": {"size": {"type": "integer"}},
                            "additionalProperties": {"type": "string"}}}}},
             "response": {"status": 204, "kind": "none"}, "rateLimit": "LIGHT"},
            {"id": "form", "api": "A", "method": "form", "http": "POST", "path": "/form",
             "parameters": [],
             "body": {"contentType": "multipart/form-data", "schema": {
               "type": "object", "required": ["items"], "properties": {
                 "items": {"type": "array", "items": {
                   "type": "object", "properties": {"title": {"type": "string"}}}},
                 "tags": {"type": "array", "items": {"type": "string"}},
                 "origin": {"type": "object", "properties": {"title": {"type": "string"}}}}}},
             "response": {"status": 204, "kind": "none"}, "rateLimit": "LIGHT"}]}""");
  private static final String FORM = "multipart/form-data; boundary=edge";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ids | 1,2", "flag | true", "flag | false", "size | 1", "size | -1.5e3"})
  void aQueryThatReadsAsItsTypePasses(String name, String value) {
    assertThat(query(name, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ids   | 1,   | is no integer",
        "ids   | 1,b  | is no integer",
        "ids   | a,2  | is no integer",
        "flag  | yes  | is no boolean",
        "size  | many | is no number",
        "act   | go   | is one the document does not know",
      })
  void aQueryThatDoesNotIsNamed(String name, String value, String fault) {
    assertThat(query(name, value))
        .singleElement()
        .asString()
        .contains("query parameter " + name)
        .contains(fault);
  }

  @ParameterizedTest
  @CsvSource({"x-need, 0", "x-may, 1", "x-other, 1"})
  void onlyARequiredHeaderHasToBeThere(String header, int faults) {
    Map<String, List<String>> query = Map.of("action", List.of("go"));

    List<Finding> found =
        RequestCheck.faults(
            match("/json", query), query, Map.of(header, "1"), new IncomingBody("", "", List.of()));

    assertThat(found).hasSize(faults);
    assertThat(found).allMatch(each -> each.problem().contains("X-Need is required"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain       | {}                  | the content type is 'text/plain'",
        "application/json | {\"list\": [1,\"2\"]} | $.list[1] is of type string",
        "application/json | {\"list\": [null]}  | $.list[0] is null",
      })
  void aBodyThatIsNoSuchJsonIsNamed(String contentType, String body, String fault) {
    assertThat(json(contentType, body)).singleElement().asString().startsWith(fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/json; charset=utf-8"})
  void jsonPassesHoweverItsTypeGoesOn(String contentType) {
    assertThat(json(contentType, "{\"list\": [1, 2]}")).isEmpty();
  }

  @Test
  void aTextUnderAnotherNamePassesWhereTheDocumentAllowsIt() {
    assertThat(json("application/json", "{\"labels\": {\"size\": 1, \"colour\": \"red\"}}"))
        .isEmpty();
    assertThat(json("application/json", "{\"labels\": {\"colour\": 1}}"))
        .containsExactly("$.labels.colour is of type integer, the document wants string");
    assertThat(json("application/json", "{\"colour\": \"red\"}"))
        .containsExactly("$.colour is a property the document does not know");
  }

  @ParameterizedTest
  @ValueSource(strings = {"items[0].title", "items[12].title"})
  void aFormInAFormPassesByTheNamesOfItsParts(String part) {
    assertThat(form(FORM, part, "tags")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "items[0].name",
        "items[].title",
        "things[0].title",
        "tags[0].title",
        "origin[0].title"
      })
  void aPartThatIsInNoFormIsNamed(String part) {
    assertThat(form(FORM, "items[0].title", part))
        .containsExactly("the form has the part " + part + ", which the document does not know");
  }

  @ParameterizedTest
  @CsvSource({
    "multipart/form-data, tags, lacks the required part items",
    "application/json, items[0].title, the content type is 'application/json'",
  })
  void aFormThatLacksWhatItNeedsIsNamed(String contentType, String part, String fault) {
    assertThat(form(contentType, part)).singleElement().asString().contains(fault);
  }

  private static List<String> query(String name, String value) {
    Map<String, List<String>> query = Map.of("action", List.of("go"), name, List.of(value));
    return faults(query, new IncomingBody("", "", List.of()));
  }

  private static List<String> json(String contentType, String body) {
    return faults(Map.of("action", List.of("go")), new IncomingBody(contentType, body, List.of()));
  }

  private static List<String> faults(Map<String, List<String>> query, IncomingBody body) {
    return texts(RequestCheck.faults(match("/json", query), query, Map.of("x-need", "1"), body));
  }

  private static List<String> form(String contentType, String... parts) {
    IncomingBody body = new IncomingBody(contentType, "a form", List.of(parts));
    return texts(RequestCheck.faults(match("/form", Map.of()), Map.of(), Map.of(), body));
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream().map(Finding::text).toList();
  }

  private static Match match(String path, Map<String, List<String>> query) {
    return new OperationIndex(List.of(FAMILY)).match("POST", path, query, "").orElseThrow();
  }
}
