package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every promise of the contract is broken once, by a façade made for that. */
class OperationContractTest {
  private final OperationContract contract = OperationContract.of("faulty");
  private final Map<String, Check> checks =
      contract.checks().collect(Collectors.toMap(Check::name, Function.identity()));

  @AfterEach
  void stop() {
    contract.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faulty.ThingsApi.list",
        "faulty.ThingsApi.replace",
        "ThingsApi and its async twin"
      })
  void aSoundFacadePasses(String check) {
    assertThatCode(() -> check(check).run()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "faulty.FaultyApi.forgetsQuery, query",
    "faulty.FaultyApi.encodesTwice, path values",
    "faulty.FaultyApi.changesFile, parts of the form",
    "faulty.FaultyApi.losesAnswer, answer written back",
    "faulty.FaultyApi.pagesShort, items of all pages",
    "faulty.FaultyApi.pagesShortWhenAsync, items of all pages",
    "faulty.FaultyApi.stopsPaging, number of pages",
    "faulty.FaultyApi.sendsTwice, number of requests",
    "faulty.FaultyApi.inventsTwin, inventsTwin: sync call for a sub account was not refused",
    "faulty.FaultyApi.inventsTwinWhenAsync, async call for a sub account was not refused",
    "faulty.FaultyApi.refusesLate, number of requests for a sub account",
    "faulty.FaultyApi.inventsQuery, query",
    "faulty.FaultyApi.inventsQueryWhenAsync, query",
    "faulty.FaultyApi.forgetsWhenAsync, query",
    "faulty.FaultyApi.mixesUp, answer written back",
    "faulty.FaultyApi.lacksAccessor, answers that the SDK takes for a contradiction",
    "faulty.FaultyApi.losesDrift, answer written back",
    "faulty.FaultyApi.losesDriftLater, answer written back",
    "faulty.FaultyApi.losesColorWhenAsync, answer written back",
    "faulty.FaultyApi.reportsNoDrift, drift that was not reported",
    "faulty.FaultyApi.missing, has no missingWithResponse",
    "FaultyApi and its async twin, operations of FaultyApi",
    "LonelyApi and its async twin, methods of the async twin",
    "BlockingApi and its async twin, blocks",
  })
  void aFacadeThatBreaksAPromiseFails(String check, String reason) {
    assertThatThrownBy(() -> check(check).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aPropertyUnderAnotherNameIsRefusedByTheServer() {
    assertThatThrownBy(() -> check("faulty.FaultyApi.changesBody").run())
        .hasMessageContaining("$.identity is a property the document does not know");
  }

  @Test
  void anOperationThatDeniesItsTwinFails() {
    assertThatThrownBy(() -> check("faulty.FaultyApi.deniesTwin").run())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everyKindOfRunIsCounted() throws Exception {
    check("faulty.ThingsApi.list").run();
    check("faulty.ThingsApi.replace").run();

    assertThat(contract.counts())
        .containsEntry("full sync", 2)
        .containsEntry("full async", 2)
        .containsEntry("sparse sync", 2)
        .containsEntry("sparse async", 2)
        .containsEntry("full sync for a sub account", 1)
        .containsEntry("sparse async for a sub account", 1)
        .containsEntry("refused for a sub account", 1)
        .containsEntry("drift sync", 2)
        .containsEntry("drift async", 2)
        .containsEntry("values of enums sync", 3)
        .containsEntry("values of enums async", 3);
    assertThat(contract.fullRequests())
        .hasEntrySatisfying(
            "faulty.ThingsApi.list", sent -> assertThat(sent.query()).containsKey("color"));
    assertThat(contract.sparseRequests())
        .hasEntrySatisfying("faulty.ThingsApi.list", sent -> assertThat(sent.query()).isEmpty());
  }

  @Test
  void thereIsACheckForEveryOperationAndEveryFacade() {
    assertThat(contract.operationCount()).isEqualTo(27);
    assertThat(contract.twinCount()).isEqualTo(2);
    assertThat(checks).hasSize(27 + 4);
  }

  @Test
  void aClosedContractChecksNothingMore() {
    contract.close();

    assertThatThrownBy(() -> check("faulty.ThingsApi.list").run())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anUnknownFamilyIsNamedTogetherWithThoseThereAre() {
    assertThatThrownBy(() -> OperationContract.of("fax"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fax")
        .hasMessageContaining("faulty");
  }

  private Check check(String name) {
    return checks.computeIfAbsent(
        name,
        missing -> {
          throw new AssertionError("No check " + missing);
        });
  }
}
