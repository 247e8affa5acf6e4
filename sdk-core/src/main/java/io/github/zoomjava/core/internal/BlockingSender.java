package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.auth.AccessToken;
import java.io.IOException;
import java.time.Duration;
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
    Step<T> step = exchange.goOn();
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
        step = exchange.goOn();
        continue;
      }
      if (step instanceof Step.Send<T>) {
        token = Futures.get(client.tokens().current());
      }
      if (step instanceof Step.OtherToken<T> refused) {
        AccessToken other = Futures.get(client.tokens().inPlaceOf(token));
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
    try {
      client.sleeper().sleep(wait);
    } catch (InterruptedException e) {
      throw Futures.interrupted(e);
    }
  }
}
