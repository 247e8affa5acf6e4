package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the generated façades of a family against its operation index: every operation is called
 * over HTTP in every way, and its answer is read.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyOperationKeepsItsContract() {
 *   return OperationContract.of("users").checks().map(c -> dynamicTest(c.name(), c::run));
 * }
 * }</pre>
 *
 * <p>For each operation, through the façade that waits and through its async twin, with everything
 * that the document knows and with only what it requires: method, path, query and body are those of
 * the sample; each accessor of the answer gives what was sent, and written back it is the same
 * JSON; a paged method gives the items. All this once more for a sub account, or nothing is sent
 * where Zoom has it for none. Then every value of every enum is sent and answered. Last comes an
 * answer that contradicts the document all over: it is read, nothing of it is lost, and a drift
 * listener hears of it.
 *
 * <p>For each façade: it has all operations of the index and no other, and its async twin has the
 * same methods.
 */
public final class OperationContract implements AutoCloseable {
  private final Family family;
  private final OperationRuns runs;

  private OperationContract(String family) {
    OperationIndex index = ClassPathIndex.get();
    this.family = index.family(family);
    this.runs = new OperationRuns(index, this.family);
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
        family.operations().stream().map(each -> new Check(each.id(), () -> runs.check(each)));
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
    return runs.counts();
  }

  /** What was sent with all that the document knows, by operation. */
  public Map<String, RecordedRequest> fullRequests() {
    return runs.requests(Scenario.FULL);
  }

  /** What was sent with only what the document requires, by operation. */
  public Map<String, RecordedRequest> sparseRequests() {
    return runs.requests(Scenario.SPARSE);
  }

  /** Stops the server. */
  @Override
  public void close() {
    runs.close();
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
