package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.file.ZoomFile;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends one call on OkHttp's threads. While it waits, for its turn or for a token, it holds none of
 * them. Completing the future from outside, or one derived from it, cancels the request.
 */
final class AsyncSender<T> {

  private final ClientSettings client;
  private final Exchange<T> exchange;
  private final CallFuture<ZoomResponse<T>> result = new CallFuture<>(this::stop);
  private final Guarded guarded = new Guarded(e -> result.fail(Failures.unchecked(e)));
  private final Runnable clientClosed = this::clientClosed;

  private volatile @Nullable Call underWay;
  private volatile AccessToken token = AccessToken.NONE;

  AsyncSender(ClientSettings client, Exchange<T> exchange) {
    this.client = client;
    this.exchange = exchange;
  }

  CompletableFuture<ZoomResponse<T>> send() {
    guarded.when(result, this::finished);
    guarded.run(
        () -> {
          exchange.started();
          client.open().add(clientClosed);
          endInTime();
          goOn();
        });
    return result;
  }

  private void finished(@Nullable ZoomResponse<T> response, @Nullable Throwable failure) {
    client.open().remove(clientClosed);
    exchange.finished(failure == null ? null : Failures.unchecked(failure));
  }

  private void endInTime() {
    Duration timeout = client.callTimeout();
    if (timeout != null) {
      Future<?> end = Threads.later(timeout, () -> end(exchange.timedOut(null)));
      guarded.when(result, (response, failure) -> end.cancel(false));
    }
  }

  private void goOn() {
    if (!result.isDone()) {
      guarded.then(exchange.goOn(), this::next);
    }
  }

  private void next(Step<T> step) {
    if (result.isDone()) {
      exchange.giveBackUnlessSent();
      close(step);
    } else if (step instanceof Step.Done<T> done) {
      if (!result.settle(done.response())) {
        close(step);
      }
    } else if (step instanceof Step.Failed<T> failed) {
      result.fail(failed.failure());
    } else if (step instanceof Step.Elsewhere<T>) {
      attempt();
    } else if (step instanceof Step.OtherToken<T> refused) {
      replaceToken(refused.failure());
    } else if (step instanceof Step.Wait<T> wait) {
      guarded.later(client.sleeper(), wait.delay(), this::goOn);
    } else if (step instanceof Step.Send<T>) {
      guarded.then(client.tokens().current(), this::withToken);
    }
  }

  private void withToken(AccessToken fresh) {
    token = fresh;
    attempt();
  }

  private void replaceToken(RuntimeException refused) {
    AccessToken old = token;
    guarded.then(
        client.tokens().inPlaceOf(old),
        fresh -> {
          if (old.value().equals(fresh.value())) {
            result.fail(refused);
          } else {
            withToken(fresh);
          }
        });
  }

  private void attempt() {
    if (result.isDone()) {
      return;
    }
    Call call = exchange.call(token);
    underWay = call;
    if (!result.isDone()) {
      guarded.enqueue(call, this::answered, this::broke);
    }
  }

  private void answered(Response response) {
    if (result.isDone()) {
      response.close();
    } else {
      next(exchange.answered(response));
    }
  }

  private void broke(IOException e) {
    if (!result.isDone()) {
      next(exchange.broke(e));
    }
  }

  /** Nobody waits for the answer any more. */
  private void stop() {
    end(new CancellationException("The call was ended by its caller"));
  }

  /** First ends the result, so that the cancelled request is not taken for a broken connection. */
  private void end(RuntimeException failure) {
    result.fail(failure);
    Call call = underWay;
    if (call != null) {
      call.cancel();
    }
    if (!result.isCompletedExceptionally()) {
      close(result.getNow(null));
    }
  }

  /** Lets calls on their way arrive; nothing else is sent. */
  private void clientClosed() {
    Call call = underWay;
    if (call == null || !client.http().dispatcher().runningCalls().contains(call)) {
      end(exchange.closed());
    }
  }

  /** A file that nobody takes would hold its connection. */
  private static void close(Step<?> step) {
    if (step instanceof Step.Done<?> done) {
      close(done.response());
    }
  }

  private static void close(@Nullable ZoomResponse<?> response) {
    if (response != null && response.body() instanceof ZoomFile file) {
      file.close();
    }
  }
}
