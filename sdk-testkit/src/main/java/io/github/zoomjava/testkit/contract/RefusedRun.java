package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Calls an operation for a sub account where Zoom has it for none: nothing may be sent. */
final class RefusedRun {
  private final OperationSpec operation;
  private final Wire wire;
  private final Facade facade;
  private final Facade asyncFacade;
  private final Object api;
  private final Object asyncApi;

  RefusedRun(Family family, OperationSpec operation, Wire wire, String account) throws Exception {
    this.operation = operation;
    ZoomClient subAccount = wire.client().forAccount(account);
    this.wire = wire;
    this.facade = Facade.named(family.javaPackage(), operation.api());
    this.asyncFacade = Facade.named(family.javaPackage(), Facade.asyncTwin(operation.api()));
    this.api = facade.of(subAccount);
    this.asyncApi = asyncFacade.of(subAccount);
  }

  void run() throws Exception {
    int before = wire.requests().size();
    for (Method method : facade.withResponse(operation)) {
      Object[] arguments = new Arguments(operation, SampleRequest.of(operation)).of(method);
      expectRefusal("sync call", failure(method, arguments));
      Method twin = asyncFacade.like(method, method.getName());
      expectRefusal("async call", failure(futureOf(twin, arguments)));
    }
    Expect.equal("number of requests for a sub account", before, wire.requests().size());
  }

  private @Nullable Throwable failure(Method method, Object[] arguments) {
    try {
      Facade.call(method, api, arguments);
      return null;
    } catch (Exception e) {
      return e;
    }
  }

  private CompletableFuture<?> futureOf(Method method, Object[] arguments) throws Exception {
    return (CompletableFuture<?>) Objects.requireNonNull(Facade.call(method, asyncApi, arguments));
  }

  private static @Nullable Throwable failure(CompletableFuture<?> future)
      throws InterruptedException {
    try {
      future.get();
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }

  private static void expectRefusal(String what, @Nullable Throwable failure) {
    Expect.that(
        failure instanceof UnsupportedOperationException,
        what + " for a sub account was not refused: " + failure);
  }
}
