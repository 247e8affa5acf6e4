package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.file.ZoomFile;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends one call on OkHttp's threads. While it waits, for its turn or for a token, it holds none of
 * them. Cancelling the future, or one derived from it, cancels the request.
 */
@SuppressWarnings("FutureReturnValueIgnored") // because the callback puts failures into result
final class AsyncSender<T> implements Callback {

  private final ClientSettings client;
  private final Exchange<T> exchange;
  private final CallFuture<ZoomResponse<T>> result = new CallFuture<>(this::stop);

  private volatile @Nullable Call underWay;
  private volatile AccessToken token = AccessToken.NONE;

  AsyncSender(ClientSettings client, Exchange<T> exchange) {
    this.client = client;
    this.exchange = exchange;
  }

  CompletableFuture<ZoomResponse<T>> send() {
    result.whenComplete((response, failure) -> exchange.report().finished(asRuntime(failure)));
    next(exchange.goOn());
    return result;
  }

  @Override
  public void onFailure(Call call, IOException e) {
    next(exchange.broke(e));
  }

  @Override
  public void onResponse(Call call, Response response) {
    next(exchange.answered(response));
  }

  private void next(Step<T> step) {
    if (step instanceof Step.Done<T> done) {
      if (!result.settle(done.response())) {
        close(done.response());
      }
    } else if (step instanceof Step.Failed<T> failed) {
      result.fail(failed.failure());
    } else if (step instanceof Step.Elsewhere<T>) {
      attempt();
    } else if (step instanceof Step.OtherToken<T> refused) {
      replaceToken(refused.failure());
    } else if (step instanceof Step.Wait<T> wait && !result.isDone()) {
      client.sleeper().schedule(wait.delay(), this::goOn);
    } else if (step instanceof Step.Send<T> && !result.isDone()) {
      client.tokens().current().whenComplete(this::withToken);
    }
  }

  private void goOn() {
    if (!result.isDone()) {
      next(exchange.goOn());
    }
  }

  private void withToken(@Nullable AccessToken fresh, @Nullable Throwable failure) {
    if (fresh == null) {
      Throwable thrown = Objects.requireNonNull(failure, "neither a token nor a failure");
      Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : null;
      result.fail(cause == null ? thrown : cause);
      return;
    }
    token = fresh;
    attempt();
  }

  private void replaceToken(RuntimeException refused) {
    AccessToken old = token;
    client
        .tokens()
        .inPlaceOf(old)
        .whenComplete(
            (fresh, failure) -> {
              if (fresh != null && old.value().equals(fresh.value())) {
                result.fail(refused);
              } else {
                withToken(fresh, failure);
              }
            });
  }

  private void attempt() {
    if (result.isDone()) {
      return;
    }
    try {
      Call call = exchange.call(token);
      underWay = call;
      if (!result.isDone()) {
        call.enqueue(this);
      }
    } catch (RuntimeException e) {
      result.fail(e);
    }
  }

  /** First ends the result, so that the cancelled request is not taken for a broken connection. */
  private void stop() {
    result.cancel(true);
    Call call = underWay;
    if (call != null) {
      call.cancel();
    }
    if (!result.isCompletedExceptionally()) {
      close(result.getNow(null));
    }
  }

  /** A file that nobody is going to take holds a connection. */
  private static void close(@Nullable ZoomResponse<?> response) {
    if (response != null && response.body() instanceof ZoomFile file) {
      file.close();
    }
  }

  private static @Nullable RuntimeException asRuntime(@Nullable Throwable failure) {
    if (failure == null || failure instanceof RuntimeException) {
      return (RuntimeException) failure;
    }
    return new ZoomException("The call failed: " + failure, failure);
  }
}
