package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.IndexReader;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownValuesSeenTest {
  private static final String COLOR =
      "{\"type\": \"string\", \"enum\": [\"red\", \"blue\", \"green\"]}";
  private static final String SIZE = "{\"type\": \"integer\", \"enum\": [1, 2]}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"parameters\": [{\"name\": \"c\", \"java\": \"c\", \"in\": \"query\", \"schema\": COLOR}],"
            + "\"response\": {\"status\": 204, \"kind\": \"none\"}",
        "\"parameters\": [],"
            + "\"body\": {\"contentType\": \"application/json\", \"schema\": {\"properties\": {\"c\": COLOR}}},"
            + "\"response\": {\"status\": 204, \"kind\": \"none\"}",
        "\"parameters\": [], \"response\": {\"status\": 200, \"kind\": \"json\","
            + "\"schema\": {\"properties\": {\"c\": COLOR}}}",
        "\"parameters\": [], \"response\": {\"status\": 200, \"kind\": \"json\","
            + "\"schema\": {\"type\": \"array\", \"maxItems\": 1, \"items\": COLOR}}",
      })
  void allValuesAreSeenAfterAsManyTurnsAndNotBefore(String parts) {
    OperationSpec operation = operation(parts);
    KnownValuesSeen seen = new KnownValuesSeen(operation);

    assertThat(seen.turns()).isEqualTo(3);
    for (int turn = 0; turn < 3; turn++) {
      assertThatThrownBy(seen::checkComplete).hasMessageContaining("values of enums");
      add(seen, operation, turn);
    }
    assertThatCode(seen::checkComplete).doesNotThrowAnyException();
    assertThat(seen.count()).isEqualTo(3);
  }

  @Test
  void theLongestEnumSaysHowManyTurnsThereAreAndValuesAreCountedByPlace() {
    OperationSpec operation =
        operation(
            "\"parameters\": [], \"response\": {\"status\": 200, \"kind\": \"json\", \"schema\":"
                + "{\"properties\": {\"a\": SIZE, \"b\": COLOR, \"c\": SIZE}}}");
    KnownValuesSeen seen = new KnownValuesSeen(operation);

    for (int turn = 0; turn < seen.turns(); turn++) {
      add(seen, operation, turn);
    }

    assertThat(seen.turns()).isEqualTo(3);
    assertThat(seen.count()).isEqualTo(7);
  }

  @Test
  void withoutEnumsThereIsNothingToSee() {
    KnownValuesSeen seen =
        new KnownValuesSeen(
            operation("\"parameters\": [], \"response\": {\"status\": 204, \"kind\": \"none\"}"));

    assertThat(seen.turns()).isZero();
    assertThatCode(seen::checkComplete).doesNotThrowAnyException();
  }

  private static void add(KnownValuesSeen seen, OperationSpec operation, int turn) {
    String answer =
        operation.response().schema() == null
            ? ""
            : SampleValues.of(
                    Objects.requireNonNull(operation.response().schema()), "", Purpose.RESPONSE)
                .toString();
    seen.add(
        Scenario.values(operation, turn),
        new RecordedRequest("op", "POST", "/", Map.of(), Map.of(), null, "", 200, answer));
  }

  private static OperationSpec operation(String parts) {
    String operation =
        "{\"id\": \"op\", \"api\": \"A\", \"method\": \"op\", \"http\": \"POST\", \"path\": \"/\","
            + parts.replace("COLOR", COLOR).replace("SIZE", SIZE)
            + ", \"rateLimit\": \"LIGHT\"}";
    return IndexReader.read(
            "{\"family\": \"f\", \"package\": \"f\", \"schemas\": {}, \"operations\": ["
                + operation
                + "]}")
        .operations()
        .get(0);
  }
}
