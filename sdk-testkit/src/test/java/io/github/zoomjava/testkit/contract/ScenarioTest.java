package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.IndexReader;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[] | 2 | 1", "[\"next\"] | 2 | 2"})
  void aSparseAnswerGoesOnOnlyWhereItHasToSayHow(String required, int full, int sparse) {
    OperationSpec operation =
        IndexReader.read(
                """
                {"family": "f", "package": "f", "schemas": {}, "operations": [
                  {"id": "op", "api": "A", "method": "op", "http": "GET", "path": "/",
                   "parameters": [], "page": {"style": "token", "items": "items",
                     "requestToken": "next", "responseToken": "next"},
                   "response": {"status": 200, "kind": "json", "schema": {
                     "required": REQUIRED, "properties": {"next": {"type": "string"}}}},
                   "rateLimit": "LIGHT"}]}"""
                    .replace("REQUIRED", required))
            .operations()
            .get(0);

    assertThat(Scenario.full(operation).pages()).isEqualTo(full);
    assertThat(Scenario.sparse(operation).pages()).isEqualTo(sparse);
  }

  @Test
  void anAnswerIsChangedWhereThereIsAnyAndTheScenarioWantsIt() {
    OperationSpec list = operation("faulty.ThingsApi.list");

    assertThat(Scenario.full(list).received("{ \"x\": 1}")).isEqualTo("{ \"x\": 1}");
    assertThat(Scenario.sparse(list).received("{\"next_page_token\": \"a\"}")).isEqualTo("{}");
    assertThat(Scenario.sparse(operation("tiny.UsersApi.delete")).received("")).isEmpty();
  }

  private static OperationSpec operation(String id) {
    return ClassPathIndex.get().withId(id).orElseThrow();
  }
}
