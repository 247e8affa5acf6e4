package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.ClientAuthentication.Proof;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Zoom's token endpoint and its neighbours, for one app. Broken connections and failures on Zoom's
 * side are tried again by the client's policy, as far as the {@link RepeatRule} allows.
 */
public final class TokenEndpoint {

  private static final long ZOOMS_LIFETIME = 3600;
  private static final long LONGEST = 1 << 20;

  private final OkHttpClient http;
  private final HttpUrl url;
  private final OAuthApp app;
  private final Clock clock;
  private final Sleeper sleeper;
  private final RetryPolicy policy;
  private final Backoff backoff;

  /** With its URL, and what it needs to ask there. */
  public TokenEndpoint(
      OkHttpClient http,
      HttpUrl url,
      OAuthApp app,
      Clock clock,
      Sleeper sleeper,
      RandomGenerator random,
      RetryPolicy policy) {
    this.http = http;
    this.url = url;
    this.app = app;
    this.clock = clock;
    this.sleeper = sleeper;
    this.policy = policy;
    this.backoff = new Backoff(policy, random);
  }

  /** What lies beside the token endpoint, such as {@code revoke}. */
  HttpUrl beside(String name) {
    HttpUrl beside = url.resolve(name);
    return beside == null ? url : beside;
  }

  Clock clock() {
    return clock;
  }

  /** New tokens; fails with {@link ZoomAuthException}. Does not block. */
  CompletableFuture<TokenSet> tokens(RepeatRule rule, Map<String, String> fields) {
    return ask(url, rule, fields).thenApply(this::tokens);
  }

  /** Any answer that is JSON; fails with {@link ZoomAuthException}. Does not block. */
  CompletableFuture<JsonObject> ask(HttpUrl place, RepeatRule rule, Map<String, String> fields) {
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    new Attempt(place, rule, fields, 1, answer).send();
    return answer;
  }

  private TokenSet tokens(JsonObject json) {
    String value = ErrorBodies.text(json, List.of("access_token"));
    if (value == null) {
      throw new ZoomAuthException(
          AuthFailure.WRONG_URL, "No token: the answer of " + url + " holds none.", null);
    }
    String lifetime = ErrorBodies.text(json, List.of("expires_in"));
    String scopes = ErrorBodies.text(json, List.of("scope"));
    String apiUrl = ErrorBodies.text(json, List.of("api_url"));
    boolean known = lifetime != null && lifetime.matches("\\d{1,9}");
    AccessToken access =
        new AccessToken(
            value,
            clock.instant().plusSeconds(known ? Long.parseLong(lifetime) : ZOOMS_LIFETIME),
            scopes == null ? Set.of() : Set.copyOf(List.of(scopes.trim().split("\\s+"))),
            apiUrl == null ? null : apiUrl.replaceAll("/+$", ""));
    return new TokenSet(access, ErrorBodies.text(json, List.of("refresh_token")));
  }

  private final class Attempt implements Callback {
    private final HttpUrl place;
    private final RepeatRule rule;
    private final Map<String, String> fields;
    private final int number;
    private final CompletableFuture<JsonObject> answer;
    private @Nullable TokenRequest request;
    private @Nullable OnceOnlyBody onceOnly;

    Attempt(
        HttpUrl place,
        RepeatRule rule,
        Map<String, String> fields,
        int number,
        CompletableFuture<JsonObject> answer) {
      this.place = place;
      this.rule = rule;
      this.fields = fields;
      this.number = number;
      this.answer = answer;
    }

    void send() {
      TokenRequest sent;
      try {
        Proof proof = app.authentication().prove(app.clientId(), url.toString(), clock.instant());
        sent = TokenRequest.of(place, fields, proof);
      } catch (RuntimeException e) {
        answer.completeExceptionally(
            new ZoomAuthException(
                AuthFailure.LOCAL,
                "No token, as the supplier of the client secret or the authentication failed.",
                e));
        return;
      }
      request = sent;
      try {
        okhttp3.Request call = sent.http(rule);
        onceOnly = call.body() instanceof OnceOnlyBody body ? body : null;
        http.newCall(call).enqueue(this);
      } catch (RuntimeException e) {
        // Without the cause, which quotes what cannot be sent.
        answer.completeExceptionally(
            new ZoomAuthException(
                AuthFailure.LOCAL, "No token, as the client secret cannot be sent.", null));
      }
    }

    @Override
    public void onFailure(Call call, IOException e) {
      againOr(
          new ZoomAuthException(
              AuthFailure.UNREACHABLE,
              "No token, as " + place + " cannot be reached: " + e + ".",
              e),
          onceOnly != null && onceOnly.mayHaveBeenSent(),
          Duration.ZERO);
    }

    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        JsonObject json = ErrorBodies.objectOrNull(response.peekBody(LONGEST).string());
        if (response.isSuccessful() && json != null && !json.has("error")) {
          answer.complete(json);
          return;
        }
        ZoomAuthException failure = TokenErrors.of(sent(), response, json);
        if (failure.failure() == AuthFailure.SERVER_FAILED) {
          againOr(failure, response.code() >= 500, asked(response));
        } else {
          answer.completeExceptionally(failure);
        }
      } catch (IOException e) {
        onFailure(call, e);
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    }

    private TokenRequest sent() {
      if (request == null) {
        throw new IllegalStateException("Nothing was sent");
      }
      return request;
    }

    /** How long the answer asks to wait. */
    private Duration asked(Response response) {
      Instant now = clock.instant();
      Instant asked = RetryAfter.of(response.headers(), now);
      return asked == null ? Duration.ZERO : Duration.between(now, asked);
    }

    private void againOr(ZoomAuthException failure, boolean outcomeUnknown, Duration asked) {
      boolean allowed =
          !outcomeUnknown || rule == RepeatRule.ALWAYS || (rule == RepeatRule.ONCE && number == 1);
      if (number >= policy.attempts() || !allowed || asked.compareTo(policy.longestWait()) > 0) {
        answer.completeExceptionally(failure);
        return;
      }
      Duration wait = backoff.afterFailure(number);
      Attempt next = new Attempt(place, rule, fields, number + 1, answer);
      sleeper.schedule(asked.compareTo(wait) > 0 ? backoff.afterAsked(asked) : wait, next::send);
    }
  }
}
