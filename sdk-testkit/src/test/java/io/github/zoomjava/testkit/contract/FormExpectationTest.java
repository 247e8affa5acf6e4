package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormExpectationTest {
  private static final String TYPE = "multipart/form-data; boundary=edge";
  private static final String FORM =
      """
      --edge
      Content-Disposition: form-data; name="note"

      hello
      --edge
      Content-Disposition: form-data; name="file"; filename="sample.txt"
      Content-Type: text/plain
      Content-Length: 14

      a file|END|
      --edge
      Content-Disposition: form-data; name="tags"

      1
      --edge
      Content-Disposition: form-data; name="tags"

      2
      --edge
      Content-Disposition: form-data; name="items[0].title"

      one
      --edge
      Content-Disposition: form-data; name="items[1].title"

      two
      --edge--
      """
          .replace("\n", "\r\n")
          .replace("|END|", "\r\n\r\n\n\u0000é€");

  private final FormExpectation expectation =
      new FormExpectation(
          Schema.of(
              json(
                  """
                  {"type": "object", "properties": {
                    "note": {"type": "string"},
                    "file": {"type": "string", "format": "binary"},
                    "tags": {"type": "array", "items": {"type": "integer"}},
                    "items": {"type": "array", "items": {
                      "type": "object", "properties": {"title": {"type": "string"}}}}}}"""),
              Map.of()),
          json(
              """
              {"note": "hello", "file": "a file", "tags": [1, 2],
               "items": [{"title": "one"}, {"title": "two"}]}"""));

  @Test
  void aFormOfTheSamplePasses() {
    assertThatCode(() -> check(TYPE, FORM)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "hello, hallo",
    "sample.txt, simple.txt",
    "text/plain, text/html",
    "a file, another file",
    "é, e",
    "name=\"tags\", name=\"tag\"",
    "items[1], items[0]",
    "two, one",
  })
  void anotherValueOfAPartIsNoticed(String sent, String other) {
    assertThatThrownBy(() -> check(TYPE, FORM.replace(sent, other)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("parts of the form");
  }

  @Test
  void aPartTooManyAndAPartTooFewAreNoticed() {
    String first = FORM.substring(0, FORM.indexOf("--edge", 1));

    assertThatThrownBy(() -> check(TYPE, first + FORM)).hasMessageContaining("parts of the form");
    assertThatThrownBy(() -> check(TYPE, FORM.substring(first.length())))
        .hasMessageContaining("parts of the form");
  }

  @Test
  void aFormWithoutItsBoundaryOrItsEndIsNoticed() {
    assertThatThrownBy(() -> check("multipart/form-data", FORM))
        .hasMessageContaining("a form without a boundary");
    assertThatThrownBy(() -> check(TYPE, FORM.replace("--edge--", "--edge")))
        .hasMessageContaining("what follows the last part");
  }

  private void check(String contentType, String body) {
    expectation.check(
        new RecordedRequest(
            null, "POST", "/things", Map.of(), Map.of(), contentType, body, 200, ""));
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
