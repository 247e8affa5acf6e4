package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.auth.DeviceAuthorization;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The device grant, RFC 8628: ask again and again until the user has typed the code. */
public final class DevicePolling {

  private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
  private static final long ZOOMS_LIFETIME = 900;
  private static final long ZOOMS_INTERVAL = 5;
  private static final Duration LEAST_INTERVAL = Duration.ofSeconds(1);
  private static final Duration SLOWER = Duration.ofSeconds(5);

  private final TokenEndpoint endpoint;
  private final OAuthApp app;
  private final Clock clock;
  private final Sleeper sleeper;

  /** With what waits between two questions. */
  public DevicePolling(TokenEndpoint endpoint, OAuthApp app, Clock clock, Sleeper sleeper) {
    this.endpoint = endpoint;
    this.app = app;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** A code for the user. */
  public CompletableFuture<DeviceAuthorization> start() {
    return endpoint
        .ask(endpoint.beside("devicecode"), RepeatRule.ALWAYS, Map.of("client_id", app.clientId()))
        .thenApply(this::authorization);
  }

  /** The tokens, once the user has typed the code. */
  public CompletableFuture<TokenSet> await(DeviceAuthorization device) {
    return new Polling(device).begin();
  }

  /** One device's questions. */
  private final class Polling {
    private final DeviceAuthorization device;
    private final CallFuture<TokenSet> tokens = new CallFuture<>(this::stop);
    private final Guarded guarded = new Guarded(e -> tokens.fail(Failures.unchecked(e)));

    Polling(DeviceAuthorization device) {
      this.device = device;
    }

    CompletableFuture<TokenSet> begin() {
      boolean tooOften = device.interval().compareTo(LEAST_INTERVAL) < 0;
      guarded.run(() -> later(tooOften ? LEAST_INTERVAL : device.interval()));
      return tokens;
    }

    private void stop() {
      tokens.fail(new CancellationException("Nobody waits for the device any more"));
    }

    private void later(Duration interval) {
      if (clock.instant().plus(interval).isAfter(device.expiresAt())) {
        throw new ZoomAuthException(
            AuthFailure.DEVICE_CODE_EXPIRED, "No token: the user has not typed the code.", null);
      }
      guarded.later(sleeper, interval, () -> ask(interval));
    }

    private void ask(Duration interval) {
      if (!tokens.isDone()) {
        Map<String, String> fields =
            Map.of("grant_type", GRANT, "device_code", device.deviceCode());
        guarded.when(
            endpoint.tokens(RepeatRule.ALWAYS, fields),
            (answer, failure) -> answered(interval, answer, failure));
      }
    }

    private void answered(
        Duration interval, @Nullable TokenSet answer, @Nullable Throwable failure) {
      if (answer != null) {
        tokens.settle(answer);
      } else if (failure != null) {
        RuntimeException cause = Failures.unchecked(failure);
        String error = cause instanceof ZoomAuthException e ? e.error() : null;
        switch (error == null ? "" : error) {
          case "authorization_pending" -> later(interval);
          case "slow_down" -> later(interval.plus(SLOWER));
          default -> throw cause;
        }
      }
    }
  }

  private DeviceAuthorization authorization(JsonObject json) {
    return new DeviceAuthorization(
        needed(json, "device_code"),
        needed(json, "user_code"),
        needed(json, "verification_uri"),
        ErrorBodies.text(json, List.of("verification_uri_complete")),
        clock.instant().plusSeconds(seconds(json, "expires_in", ZOOMS_LIFETIME)),
        Duration.ofSeconds(Math.max(1, seconds(json, "interval", ZOOMS_INTERVAL))));
  }

  private static String needed(JsonObject json, String name) {
    String text = ErrorBodies.text(json, List.of(name));
    if (text == null) {
      throw new ZoomAuthException(
          AuthFailure.WRONG_URL, "No device code: the answer has no " + name + ".", null);
    }
    return text;
  }

  private static long seconds(JsonObject json, String name, long otherwise) {
    @Nullable String text = ErrorBodies.text(json, List.of(name));
    return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : otherwise;
  }
}
