package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.error.ZoomIoException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;

/** Sends on the calling thread, and waits on it. */
final class BlockingSender {

  private final ClientSettings client;

  BlockingSender(ClientSettings client) {
    this.client = client;
  }

  <T> ZoomResponse<T> send(Exchange<T> exchange) {
    try {
      ZoomResponse<T> response = answer(exchange);
      exchange.report().finished(null);
      return response;
    } catch (RuntimeException failure) {
      exchange.report().finished(failure);
      throw failure;
    }
  }

  private <T> ZoomResponse<T> answer(Exchange<T> exchange) {
    Step<T> step = exchange.begin();
    AccessToken token = AccessToken.NONE;
    while (true) {
      if (step instanceof Step.Done<T> done) {
        return done.response();
      }
      if (step instanceof Step.Failed<T> failed) {
        throw failed.failure();
      }
      if (step instanceof Step.After<T> after) {
        sleep(after.delay());
        token = await(client.tokens().current());
      }
      if (step instanceof Step.OtherToken<T> refused) {
        AccessToken other = await(client.tokens().inPlaceOf(token));
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
      // OkHttp 5 lets the InterruptedException of a thread out that was interrupted before.
      Thread.currentThread().interrupt();
      return exchange.broke(new IOException("interrupted", undeclared));
    }
  }

  private void sleep(Duration wait) {
    if (wait.isZero()) {
      return;
    }
    try {
      client.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static AccessToken await(CompletableFuture<AccessToken> token) {
    try {
      return token.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ZoomException failure
          ? failure
          : new ZoomException("No token: " + e.getCause(), e.getCause());
    }
  }

  private static ZoomIoException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new ZoomIoException(
        "The thread was interrupted while it waited; nothing was sent since. Call again if it is"
            + " still wanted.",
        e);
  }
}
