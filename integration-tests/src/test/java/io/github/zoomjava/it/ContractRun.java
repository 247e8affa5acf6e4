package io.github.zoomjava.it;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.contract.Check;
import io.github.zoomjava.testkit.contract.OperationContract;
import io.github.zoomjava.testkit.internal.index.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The contract of a family, run once for all tests that look at it.
 *
 * @param family the family
 * @param counts how many operations were called in each kind of run
 * @param full what was sent with all that the document knows, by operation
 * @param sparse what was sent with only what it requires, by operation
 */
public record ContractRun(
    Family family,
    Map<String, Integer> counts,
    Map<String, RecordedRequest> full,
    Map<String, RecordedRequest> sparse) {

  /** Those of all families that have operations. */
  public static List<ContractRun> all() {
    return Holder.ALL;
  }

  private static ContractRun of(Family family) throws Exception {
    try (OperationContract contract = OperationContract.of(family.name());
        Stream<Check> checks = contract.checks()) {
      for (Check check : checks.toList()) {
        check.run();
      }
      return new ContractRun(
          family, contract.counts(), contract.fullRequests(), contract.sparseRequests());
    }
  }

  private static final class Holder {
    static final List<ContractRun> ALL = runAll();

    private static List<ContractRun> runAll() {
      List<ContractRun> runs = new ArrayList<>();
      for (Family family : Families.all()) {
        try {
          runs.add(of(family));
        } catch (Exception e) {
          throw new AssertionError("The contract of " + family.name() + " does not hold", e);
        }
      }
      return List.copyOf(runs);
    }
  }
}
