package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ResponseSpec;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the generated façades of a family against its operation index: every operation is called
 * over HTTP with all the values it takes, and its answer is read.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyOperationKeepsItsContract() {
 *   return OperationContract.of("users").checks().map(c -> dynamicTest(c.name(), c::run));
 * }
 * }</pre>
 *
 * <p>For each operation: method, path, query and body are those of the sample; the answer written
 * back is the JSON that was sent; a paged method gives the items; the async façade gives the same.
 * All this once more for a sub account, or nothing is sent where Zoom has it for none. For each
 * façade: it has all operations of the index and no other, and its async twin has the same methods.
 */
public final class OperationContract implements AutoCloseable {
  private static final String SUB_ACCOUNT = "sub/account";

  private final OperationIndex index;
  private final Family family;
  private final Wire wire;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, Map<String, RecordedRequest>> requests = new TreeMap<>();

  private OperationContract(String family) {
    this.index = ClassPathIndex.get();
    this.family = index.family(family);
    this.wire = new Wire();
  }

  /**
   * Starts a server for the contract of one family.
   *
   * @throws IllegalArgumentException when the family is not on the class path
   */
  public static OperationContract of(String family) {
    return new OperationContract(family);
  }

  /** All checks; closing the stream closes the contract. They run one after the other. */
  public Stream<Check> checks() {
    Stream<Check> operations =
        family.operations().stream().map(each -> new Check(each.id(), () -> check(each)));
    Stream<Check> facades =
        operationsByFacade().entrySet().stream()
            .map(
                each ->
                    new Check(
                        each.getKey() + " and its async twin",
                        () -> checkFacade(each.getKey(), each.getValue())));
    return Stream.concat(operations, facades).onClose(this::close);
  }

  /** How many operations the index of the family has. */
  public int operationCount() {
    return family.operations().size();
  }

  /** How many of them can be called for sub accounts. */
  public int twinCount() {
    return (int) family.operations().stream().filter(OperationSpec::hasTwin).count();
  }

  /** How many operations were called so far in each kind of run, and how many values were seen. */
  public Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /** What was sent with all that the document knows, by operation. */
  public Map<String, RecordedRequest> fullRequests() {
    return requests.getOrDefault(Scenario.FULL, Map.of());
  }

  /** What was sent with only what the document requires, by operation. */
  public Map<String, RecordedRequest> sparseRequests() {
    return requests.getOrDefault(Scenario.SPARSE, Map.of());
  }

  /** Stops the server. */
  @Override
  public void close() {
    wire.close();
  }

  private void check(OperationSpec operation) throws Exception {
    for (Scenario scenario : List.of(Scenario.full(operation), Scenario.sparse(operation))) {
      RecordedRequest request = play(scenario, null, "");
      requests.computeIfAbsent(scenario.name(), name -> new TreeMap<>()).put(operation.id(), request);
      if (operation.hasTwin()) {
        play(scenario, SUB_ACCOUNT, ", for a sub account");
      }
    }
    if (!operation.hasTwin()) {
      new RefusedRun(family, operation, wire, SUB_ACCOUNT).run();
    }
    KnownValuesSeen seen = new KnownValuesSeen(operation);
    for (int turn = 0; turn < seen.turns(); turn++) {
      Scenario scenario = Scenario.values(operation, turn);
      seen.add(scenario, new OperationRun(index, family, wire, scenario, null).sync());
    }
    seen.checkComplete();
    count("known values", seen.count());
    if (operation.response().kind() == ResponseSpec.Kind.JSON) {
      new OperationRun(index, family, wire, Scenario.drift(operation), null).sync();
      count("drift", 1);
    }
  }

  private RecordedRequest play(Scenario scenario, @Nullable String account, String suffix) throws Exception {
    OperationRun run = new OperationRun(index, family, wire, scenario, account);
    RecordedRequest request = run.sync();
    count(scenario.name() + ", sync" + suffix, 1);
    run.async();
    count(scenario.name() + ", async" + suffix, 1);
    run.pages();
    return request;
  }

  private void count(String kind, int more) {
    counts.merge(kind, more, Integer::sum);
  }

  private void checkFacade(String name, Set<String> operations) {
    Facade facade = Facade.named(family.javaPackage(), name);
    Expect.equal("operations of " + name, operations, facade.operations());
    Facade twin = Facade.named(family.javaPackage(), Facade.asyncTwin(name));
    Expect.equal("methods of the async twin", facade.signatures(), twin.signatures());
    twin.methods().forEach(OperationContract::checkAsyncResult);
  }

  private static void checkAsyncResult(Method method) {
    boolean async =
        method.getReturnType() == CompletableFuture.class
            || method.getReturnType() == AsyncPaged.class;
    Expect.that(async, method + " blocks");
  }

  private Map<String, Set<String>> operationsByFacade() {
    return family.operations().stream()
        .collect(
            Collectors.groupingBy(
                OperationSpec::api,
                TreeMap::new,
                Collectors.mapping(OperationSpec::method, Collectors.toCollection(TreeSet::new))));
  }
}
