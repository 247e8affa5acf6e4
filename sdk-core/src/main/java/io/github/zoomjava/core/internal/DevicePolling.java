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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The device grant, RFC 8628: ask again and again until the user has typed the code. */
public final class DevicePolling {

  private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
  private static final long ZOOMS_LIFETIME = 900;
  private static final long ZOOMS_INTERVAL = 5;
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
    CompletableFuture<TokenSet> tokens = new CompletableFuture<>();
    later(device, device.interval(), tokens);
    return tokens;
  }

  private void later(
      DeviceAuthorization device, Duration interval, CompletableFuture<TokenSet> tokens) {
    Instant next = clock.instant().plus(interval);
    if (next.isAfter(device.expiresAt())) {
      tokens.completeExceptionally(
          new ZoomAuthException(
              AuthFailure.DEVICE_CODE_EXPIRED, "No token: the user has not typed the code.", null));
      return;
    }
    sleeper.schedule(interval, () -> ask(device, interval, tokens));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // because the callback puts failures into tokens
  private void ask(
      DeviceAuthorization device, Duration interval, CompletableFuture<TokenSet> tokens) {
    if (tokens.isDone()) {
      return;
    }
    endpoint
        .tokens(RepeatRule.ALWAYS, Map.of("grant_type", GRANT, "device_code", device.deviceCode()))
        .whenComplete(
            (answer, failure) -> {
              Throwable cause =
                  failure instanceof CompletionException ? failure.getCause() : failure;
              String error = cause instanceof ZoomAuthException e ? e.error() : null;
              if (answer != null) {
                tokens.complete(answer);
              } else if ("authorization_pending".equals(error)) {
                later(device, interval, tokens);
              } else if ("slow_down".equals(error)) {
                later(device, interval.plus(SLOWER), tokens);
              } else {
                tokens.completeExceptionally(cause);
              }
            });
  }

  private DeviceAuthorization authorization(JsonObject json) {
    return new DeviceAuthorization(
        needed(json, "device_code"),
        needed(json, "user_code"),
        needed(json, "verification_uri"),
        ErrorBodies.text(json, List.of("verification_uri_complete")),
        clock.instant().plusSeconds(seconds(json, "expires_in", ZOOMS_LIFETIME)),
        Duration.ofSeconds(seconds(json, "interval", ZOOMS_INTERVAL)));
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
