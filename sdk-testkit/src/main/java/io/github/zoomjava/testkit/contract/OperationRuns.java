package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ResponseSpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is tried with the operations of a family, and how much it was. */
final class OperationRuns implements AutoCloseable {
  private static final String SUB_ACCOUNT = "sub/account";

  private final OperationIndex index;
  private final Family family;
  private final Wire wire = new Wire();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Map<String, RecordedRequest>> requests = new TreeMap<>();

  OperationRuns(OperationIndex index, Family family) {
    this.index = index;
    this.family = family;
  }

  void check(OperationSpec operation) throws Exception {
    for (Scenario scenario : List.of(Scenario.full(operation), Scenario.sparse(operation))) {
      requests
          .computeIfAbsent(scenario.name(), name -> new TreeMap<>())
          .put(operation.id(), play(scenario, null));
      if (operation.hasTwin()) {
        play(scenario, SUB_ACCOUNT);
      }
    }
    if (!operation.hasTwin()) {
      new RefusedRun(family, operation, wire, SUB_ACCOUNT).run();
      count("refused for a sub account", 1);
    }
    checkValues(operation);
    if (operation.response().kind() == ResponseSpec.Kind.JSON) {
      playDrift(operation);
    }
  }

  /**
   * How many operations were called in each kind of run, and how many values of enums were seen.
   */
  Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /** What was sent in the scenario of that name, by operation. */
  Map<String, RecordedRequest> requests(String scenario) {
    return requests.getOrDefault(scenario, Map.of());
  }

  private RecordedRequest play(Scenario scenario, @Nullable String account) throws Exception {
    String suffix = account == null ? "" : " for a sub account";
    OperationRun run = run(scenario, account);
    RecordedRequest request = run.sync();
    count(scenario.name() + " sync" + suffix, 1);
    run.async();
    count(scenario.name() + " async" + suffix, 1);
    run.plain();
    return request;
  }

  /** Without plain calls: what a drifted page token asks for is nothing that the server knows. */
  private void playDrift(OperationSpec operation) throws Exception {
    OperationRun run = run(Scenario.drift(operation), null);
    run.sync();
    count("drift sync", 1);
    run.async();
    count("drift async", 1);
  }

  private void checkValues(OperationSpec operation) throws Exception {
    KnownValuesSeen sync = new KnownValuesSeen(operation);
    KnownValuesSeen async = new KnownValuesSeen(operation);
    for (int turn = 0; turn < sync.turns(); turn++) {
      Scenario scenario = Scenario.values(operation, turn);
      OperationRun run = run(scenario, null);
      sync.add(scenario, run.sync());
      async.add(scenario, run.async());
    }
    sync.checkComplete();
    async.checkComplete();
    count("values of enums sync", sync.count());
    count("values of enums async", async.count());
  }

  private OperationRun run(Scenario scenario, @Nullable String account) throws Exception {
    return new OperationRun(index, family, wire, scenario, account);
  }

  private void count(String kind, int more) {
    counts.merge(kind, more, Integer::sum);
  }

  @Override
  public void close() {
    wire.close();
  }
}
