package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.error.ZoomIoException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Sends on the calling thread, and waits on it. */
final class BlockingSender {

  private final ClientSettings client;

  BlockingSender(ClientSettings client) {
    this.client = client;
  }

  <T> ZoomResponse<T> send(Exchange<T> exchange) {
    String token = await(client.tokens().current());
    while (true) {
      Step<T> step = attempt(exchange, token);
      if (step instanceof Step.Done<T> done) {
        return done.response();
      }
      if (step instanceof Step.Failed<T> failed) {
        throw failed.failure();
      }
      if (step instanceof Step.Again<T> again) {
        sleep(again.delay());
        token = await(client.tokens().current());
      }
      if (step instanceof Step.OtherToken<T> refused) {
        String other = await(client.tokens().inPlaceOf(token));
        if (other.equals(token)) {
          throw refused.failure();
        }
        token = other;
      }
    }
  }

  private <T> Step<T> attempt(Exchange<T> exchange, String token) {
    try {
      return exchange.answered(client.http().newCall(exchange.request(token)).execute());
    } catch (IOException e) {
      return exchange.broke(e);
    }
  }

  private void sleep(Duration wait) {
    try {
      client.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static String await(CompletableFuture<String> token) {
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
