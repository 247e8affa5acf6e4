package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private final FakeZoom fake;
  private final ZoomClient client;

  private OperationContract(String family) {
    this.index = ClassPathIndex.get();
    this.family = index.family(family);
    this.fake = FakeZoom.startStateless();
    this.client = fake.client();
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

  /** The requests that the checks sent so far. */
  public List<RecordedRequest> requests() {
    return fake.requests();
  }

  /** Stops the server. */
  @Override
  public void close() {
    client.close();
    fake.close();
  }

  private void check(OperationSpec operation) throws Exception {
    new OperationRun(index, family, operation, fake, client, null).run();
    ZoomClient subAccount = client.forAccount(SUB_ACCOUNT);
    if (operation.hasTwin()) {
      new OperationRun(index, family, operation, fake, subAccount, SUB_ACCOUNT).run();
    } else {
      new RefusedRun(family, operation, fake, subAccount).run();
    }
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
