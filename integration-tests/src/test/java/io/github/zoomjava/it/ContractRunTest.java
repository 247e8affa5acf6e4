package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How much the contract of all families tries, so that it does not come to try less unnoticed. */
class ContractRunTest {
  private static final int OPERATIONS = 1941;
  private static final int TWINS = 800;

  @Test
  void everyOperationIsCalledFullAndSparseThroughBothFacades() {
    assertThat(total())
        .containsEntry("full sync", OPERATIONS)
        .containsEntry("full async", OPERATIONS)
        .containsEntry("sparse sync", OPERATIONS)
        .containsEntry("sparse async", OPERATIONS);
  }

  @Test
  void everyOperationIsCalledForASubAccountOrRefused() {
    assertThat(total())
        .containsEntry("full sync for a sub account", TWINS)
        .containsEntry("full async for a sub account", TWINS)
        .containsEntry("sparse sync for a sub account", TWINS)
        .containsEntry("sparse async for a sub account", TWINS)
        .containsEntry("refused for a sub account", OPERATIONS - TWINS);
  }

  @Test
  void everyAnswerInJsonIsReadAsItDrifts() {
    assertThat(total()).containsEntry("drift sync", 1218).containsEntry("drift async", 1218);
  }

  @Test
  void everyValueOfEveryEnumIsSentAndAnswered() {
    assertThat(total())
        .containsEntry("values of enums sync", 21_157)
        .containsEntry("values of enums async", 21_157);
  }

  private static Map<String, Integer> total() {
    Map<String, Integer> total = new TreeMap<>();
    for (ContractRun run : ContractRun.all()) {
      run.counts().forEach((kind, count) -> total.merge(kind, count, Integer::sum));
    }
    return total;
  }
}
