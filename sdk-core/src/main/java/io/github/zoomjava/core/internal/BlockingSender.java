package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.auth.AccessToken;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;

/** Sends on the calling thread, and waits on it. */
final class BlockingSender {

  private final ClientSettings client;

  BlockingSender(ClientSettings client) {
    this.client = client;
  }

  <T> ZoomResponse<T> send(Exchange<T> exchange) {
    RuntimeException failure = null;
    try {
      exchange.started();
      return answer(exchange);
    } catch (Throwable e) {
      failure = Failures.unchecked(e);
      throw failure;
    } finally {
      exchange.finished(failure);
    }
  }

  private <T> ZoomResponse<T> answer(Exchange<T> exchange) {
    Step<T> step = wait(exchange, exchange.goOn());
    AccessToken token = AccessToken.NONE;
    while (true) {
      if (step instanceof Step.Done<T> done) {
        return done.response();
      }
      if (step instanceof Step.Failed<T> failed) {
        throw failed.failure();
      }
      if (step instanceof Step.Wait<T> wait) {
        sleep(wait.delay());
        step = wait(exchange, exchange.goOn());
        continue;
      }
      if (step instanceof Step.Send<T>) {
        token = wait(exchange, client.tokens().current());
      }
      if (step instanceof Step.OtherToken<T> refused) {
        AccessToken other = wait(exchange, client.tokens().inPlaceOf(token));
        if (other.value().equals(token.value())) {
          throw refused.failure();
        }
        token = other;
      }
      step = attempt(exchange, token);
    }
  }

  private <T> Step<T> attempt(Exchange<T> exchange, AccessToken token) {
    try {
      Call call = exchange.call(token);
      return exchange.answered(call.execute());
    } catch (IOException e) {
      return exchange.broke(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception undeclared) {
      if (!(undeclared instanceof InterruptedException)) {
        throw Failures.unchecked(undeclared);
      }
      // OkHttp 5 lets the InterruptedException of a thread out that was interrupted before.
      Thread.currentThread().interrupt();
      return exchange.broke(new IOException("interrupted", undeclared));
    }
  }

  private static <V> V wait(Exchange<?> exchange, CompletionStage<V> stage) {
    try {
      return Futures.get(stage.toCompletableFuture(), exchange.limits().left());
    } catch (TimeoutException e) {
      throw exchange.timedOut(e);
    }
  }

  private void sleep(Duration wait) {
    try {
      client.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      throw Futures.interrupted(e);
    } catch (Throwable e) {
      throw Failures.ofSleeper(e);
    }
  }
}
