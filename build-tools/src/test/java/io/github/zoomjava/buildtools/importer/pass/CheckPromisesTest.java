package io.github.zoomjava.buildtools.importer.pass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Promise;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The counts of an import's report that should be zero. */
class CheckPromisesTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final ImportReport report = new ImportReport();

  @Test
  void countsConstantsThatDifferOnlyInCaseOrPunctuation() throws IOException {
    CheckPromises.constants(
        document(
            """
            components:
              schemas:
                Source: {enum: [api, API, sms], x-enum-varnames: [API_LOWER, API, SMS]}
                Sign: {enum: ["1", "-1", "<", "<="], x-enum-varnames: [ONE, MINUS_ONE, LESS, LESS_OR_EQUAL]}
            """),
        report);

    assertThat(report.broken(Promise.SPELT_ONCE))
        .singleElement()
        .asString()
        .startsWith("Source: API (");
  }

  @Test
  void countsAnswersOfJsonThatHaveNoValue() throws IOException {
    ObjectNode document =
        document(
            """
            paths:
              /roles:
                get: {operationId: roles, responses: {"200": {content: {application/json: {schema: {}}}}}}
                post: {operationId: role, responses: {"204": {}}}
            """);
    Set<String> answers = CheckPromises.jsonAnswers(document);
    ObjectNode finished =
        document(
            """
            paths:
              /roles:
                get: {x-zoom-source-id: roles, responses: {"200": {}}}
                post: {x-zoom-source-id: role, responses: {"204": {}}}
            """);

    CheckPromises.answers(finished, answers, report);

    assertThat(report.broken(Promise.ANSWERS)).containsExactly("GET /roles");
  }

  @Test
  void countsDatesWhoseTextAllowsATimeAndThatTakeNone() throws IOException {
    new RefineTimes()
        .apply(
            document(
                """
                paths:
                  /calls:
                    get:
                      parameters:
                        - {name: from, in: query, description: A date or time., schema: {type: string, format: date}}
                        - {name: to, in: query, description: "yyyy-MM-dd or yyyy-MM-ddTHH:mm:ssZ", schema: {type: string, format: date}}
                        - {name: day, in: query, description: A day., schema: {type: string, format: date}}
                      responses: {"204": {}}
                """),
            report);

    assertThat(report.broken(Promise.DATES_AND_TIMES)).containsExactly("GET /calls from");
  }

  @Test
  void countsListsJoinedByCommasThatAreOneValue() throws IOException {
    new JoinLists()
        .apply(
            document(
                """
                paths:
                  /rules:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object, properties: {
                        days: {type: string, description: Days separated by commas.},
                        content: {type: string, description: "Words separated by commas, or a regular expression."},
                        hosts: {type: string, description: Separated by commas., example: "a;b"},
                        title: {type: string, description: A title.}}}}}}
                      responses: {"204": {}}
                """),
            report);

    assertThat(report.broken(Promise.LISTS))
        .containsExactly(
            "content (the text may hold commas of its own)",
            "hosts (joined by semicolons elsewhere)");
  }

  @Test
  void countsNothingAsNothing() {
    assertThat(report.text())
        .contains(
            "constants that differ only in case or punctuation: 0",
            "dates in requests whose text allows a time and that take none: 0",
            "answers of JSON that have no value: 0",
            "lists joined by commas that are one value: 0");
  }

  private static ObjectNode document(String yaml) throws IOException {
    return (ObjectNode) YAML.readTree(yaml);
  }
}
