package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Plays a scenario through the façades of its operation, and checks request and answer. */
final class OperationRun {
  private static final long LONGEST_WAIT_SECONDS = 30;

  private final OperationIndex index;
  private final Wire wire;
  private final Scenario scenario;
  private final OperationSpec operation;
  private final Facade facade;
  private final Facade asyncFacade;
  private final Object api;
  private final Object asyncApi;
  private final @Nullable String account;

  /** With the sub account to call for, or null. */
  OperationRun(
      OperationIndex index, Family family, Wire wire, Scenario scenario, @Nullable String account)
      throws Exception {
    ZoomClient client = account == null ? wire.client() : wire.client().forAccount(account);
    this.index = index;
    this.wire = wire;
    this.scenario = scenario;
    this.operation = scenario.operation();
    this.facade = Facade.named(family.javaPackage(), operation.api());
    this.asyncFacade = Facade.named(family.javaPackage(), Facade.asyncTwin(operation.api()));
    this.api = facade.of(client);
    this.asyncApi = asyncFacade.of(client);
    this.account = account;
  }

  /** Through the façade that waits; gives the last request. */
  RecordedRequest sync() throws Exception {
    @Nullable RecordedRequest last = null;
    for (Method method : facade.withResponse(operation)) {
      Object[] arguments = arguments(method);
      last = checkCall(method, () -> Objects.requireNonNull(Facade.call(method, api, arguments)));
    }
    return Objects.requireNonNull(last);
  }

  /** Through the façade that does not; gives the last request. */
  RecordedRequest async() throws Exception {
    @Nullable RecordedRequest last = null;
    for (Method method : facade.withResponse(operation)) {
      Object[] arguments = arguments(method);
      Method twin = asyncFacade.like(method, method.getName());
      last =
          checkCall(
              method, () -> Objects.requireNonNull(await(Facade.call(twin, asyncApi, arguments))));
    }
    return Objects.requireNonNull(last);
  }

  /**
   * Through the methods that give no more than the answer, of both façades: all pages, where the
   * operation has pages.
   */
  void plain() throws Exception {
    for (Method method : facade.plain(operation)) {
      if (Facade.takesLambdas(method) || scenario.isSparse() || !hasMore()) {
        Object[] arguments = new Arguments(operation, scenario.request()).filling(method);
        play(method, () -> Facade.call(method, api, arguments));
        Method twin = asyncFacade.like(method, method.getName());
        play(method, () -> Facade.call(twin, asyncApi, arguments));
      }
    }
  }

  /** Returns whether there is something that only lambdas can say. */
  private boolean hasMore() {
    return operation.params() != null
        || (operation.body() != null && !operation.body().schema().properties().isEmpty());
  }

  private void play(Method method, Callable<?> call) throws Exception {
    @Nullable PageSpec page = operation.page();
    if (page != null) {
      Type item = JavaValues.argument(method.getGenericReturnType());
      checkPages(page, item, () -> items(call.call()));
      return;
    }
    Wire.Sent<Method> sent =
        wire.during(
            scenario,
            () -> {
              settle(call.call());
              return method;
            });
    Expect.equal("number of requests", 1, sent.requests().size());
    checkRequest(sent.requests().get(0));
  }

  private Object[] arguments(Method method) throws Exception {
    return new Arguments(operation, scenario.request()).of(method);
  }

  private RecordedRequest checkCall(Method method, Wire.Call<Object> call) throws Exception {
    Wire.Sent<Object> sent = wire.during(scenario, call);
    Expect.equal("number of requests", 1, sent.requests().size());
    RecordedRequest request = sent.requests().get(0);
    checkRequest(request);
    Type bodyType = JavaValues.argument(method.getGenericReturnType());
    AnswerExpectation answer = new AnswerExpectation(scenario, request);
    answer.check((ZoomResponse<?>) sent.result(), bodyType);
    answer.checkReported(sent.drifts());
    return request;
  }

  private void checkRequest(RecordedRequest request) {
    new RequestExpectation(index, operation, scenario.request(), account).check(request);
  }

  private void checkPages(PageSpec page, Type item, Wire.Call<List<?>> call) throws Exception {
    Wire.Sent<List<?>> sent = wire.during(scenario, call);
    AnswerExpectation.checkItems(scenario, sent.result(), item, page.items(), sent.requests());
    Expect.equal("number of pages", scenario.pages(), sent.requests().size());
  }

  private static List<?> items(@Nullable Object paged) throws Exception {
    if (paged instanceof AsyncPaged<?> async) {
      return (List<?>) Objects.requireNonNull(await(async.toList()));
    }
    return ((Paged<?>) Objects.requireNonNull(paged)).stream().toList();
  }

  /** Waits for the answer, and closes it if it is a file. */
  private static void settle(@Nullable Object answer) throws Exception {
    @Nullable Object settled = answer instanceof CompletableFuture<?> ? await(answer) : answer;
    if (settled instanceof ZoomFile file) {
      file.close();
    }
  }

  private static @Nullable Object await(@Nullable Object future) throws Exception {
    return ((CompletableFuture<?>) Objects.requireNonNull(future))
        .get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
  }
}
