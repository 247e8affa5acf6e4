package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Paged;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Calls one operation in every way its façades offer, and checks request and answer. */
final class OperationRun {
  private static final long LONGEST_WAIT_SECONDS = 30;

  private final OperationIndex index;
  private final OperationSpec operation;
  private final FakeZoom fake;
  private final Facade facade;
  private final Facade asyncFacade;
  private final Object api;
  private final Object asyncApi;
  private final SampleRequest sample;
  private final @Nullable String account;

  /** With the sub account that the client calls for, or null. */
  OperationRun(
      OperationIndex index,
      Family family,
      OperationSpec operation,
      FakeZoom fake,
      ZoomClient client,
      @Nullable String account)
      throws Exception {
    this.index = index;
    this.operation = operation;
    this.fake = fake;
    this.facade = Facade.named(family.javaPackage(), operation.api());
    this.asyncFacade = Facade.named(family.javaPackage(), Facade.asyncTwin(operation.api()));
    this.api = facade.of(client);
    this.asyncApi = asyncFacade.of(client);
    this.sample = SampleRequest.of(operation);
    this.account = account;
  }

  void run() throws Exception {
    for (Method method : facade.withResponse(operation)) {
      Object[] arguments = new Arguments(operation, sample).of(method);
      RecordedRequest request = checkSync(method, arguments);
      checkAsync(method, arguments, request);
      if (operation.page() != null) {
        checkPaged(operation.page(), method, arguments);
      }
    }
  }

  private RecordedRequest checkSync(Method method, Object[] arguments) throws Exception {
    int before = fake.requests().size();
    ZoomResponse<?> response =
        (ZoomResponse<?>) Objects.requireNonNull(Facade.call(method, api, arguments));
    List<RecordedRequest> sent = fake.requests().subList(before, fake.requests().size());
    Expect.equal("number of requests", 1, sent.size());
    new RequestExpectation(index, operation, sample, account).check(sent.get(0));
    new AnswerExpectation(operation, sent.get(0)).check(response, bodyType(method));
    return sent.get(0);
  }

  private void checkAsync(Method method, Object[] arguments, RecordedRequest request)
      throws Exception {
    Method twin = asyncFacade.like(method, method.getName());
    ZoomResponse<?> response = (ZoomResponse<?>) await(Facade.call(twin, asyncApi, arguments));
    new AnswerExpectation(operation, request).check(response, bodyType(method));
  }

  private void checkPaged(PageSpec page, Method method, Object[] arguments) throws Exception {
    Method paged = facade.like(method, operation.method());
    Type item = JavaValues.argument(paged.getGenericReturnType());
    int before = fake.requests().size();
    Paged<?> items = (Paged<?>) Objects.requireNonNull(Facade.call(paged, api, arguments));
    checkPages(items.stream().toList(), item, page, before);
    Method twin = asyncFacade.like(method, operation.method());
    AsyncPaged<?> later =
        (AsyncPaged<?>) Objects.requireNonNull(Facade.call(twin, asyncApi, arguments));
    before = fake.requests().size();
    checkPages((List<?>) await(later.toList()), item, page, before);
  }

  private void checkPages(List<?> items, Type item, PageSpec page, int before) {
    List<RecordedRequest> pages = fake.requests().subList(before, fake.requests().size());
    AnswerExpectation.checkItems(items, item, page.items(), pages);
    Expect.equal("number of pages", 2, pages.size());
  }

  private static Type bodyType(Method withResponse) {
    return JavaValues.argument(withResponse.getGenericReturnType());
  }

  private static Object await(@Nullable Object future) throws Exception {
    return ((CompletableFuture<?>) Objects.requireNonNull(future))
        .get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
  }
}
