package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.CallListener;
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
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Zoom's token endpoint and its neighbours, for one app. Broken connections and failures on Zoom's
 * side are tried again by the client's policy, as far as the {@link RepeatRule} allows.
 */
public final class TokenEndpoint {

  private static final long ZOOMS_LIFETIME = 3600;
  private static final long LONGEST = 1 << 20;

  /** A token endpoint answers within a second, or not at all. */
  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(60);

  private final OkHttpClient http;
  private final HttpUrl url;
  private final OAuthApp app;
  private final Clock clock;
  private final Sleeper sleeper;
  private final RetryPolicy policy;
  private final Backoff backoff;
  private final CallListener listener;
  private final Duration deadline;

  /** With its URL, and what it needs to ask there. */
  public TokenEndpoint(
      OkHttpClient http,
      HttpUrl url,
      OAuthApp app,
      Clock clock,
      Sleeper sleeper,
      RandomGenerator random,
      RetryPolicy policy,
      CallListener listener) {
    this.http = http;
    this.url = url;
    this.app = app;
    this.clock = clock;
    this.sleeper = sleeper;
    this.policy = policy;
    this.backoff = new Backoff(policy, random);
    this.listener = listener;
    this.deadline = policy.deadline();
  }

  /** Returns the URL of an endpoint beside the token endpoint, such as {@code revoke}. */
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
    Attempt first = new Attempt(place, rule, fields, 1, new Stopwatch(sleeper), answer);
    first.guarded.run(first::send);
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

  /** One request, and those that repeat it. */
  private final class Attempt {
    private final HttpUrl place;
    private final RepeatRule rule;
    private final Map<String, String> fields;
    private final int number;
    private final Stopwatch begun;
    private final CompletableFuture<JsonObject> answer;
    private final Guarded guarded;
    private final Wire wire = new Wire();
    private Stopwatch sent = new Stopwatch(sleeper);

    Attempt(
        HttpUrl place,
        RepeatRule rule,
        Map<String, String> fields,
        int number,
        Stopwatch begun,
        CompletableFuture<JsonObject> answer) {
      this.place = place;
      this.rule = rule;
      this.fields = fields;
      this.number = number;
      this.begun = begun;
      this.answer = answer;
      this.guarded = new Guarded(e -> answer.completeExceptionally(Failures.unchecked(e)));
    }

    void send() {
      TokenRequest request = proved();
      Call call;
      try {
        call = http.newCall(request.http(wire));
      } catch (RuntimeException e) {
        // Without the cause, which quotes what cannot be sent.
        throw new ZoomAuthException(
            AuthFailure.LOCAL, "No token, as the client secret cannot be sent.", null);
      }
      Duration left = begun.left(deadline);
      Duration longest = left.compareTo(LONGEST_ATTEMPT) < 0 ? left : LONGEST_ATTEMPT;
      // Zero would mean for ever.
      call.timeout().timeout(longest.toMillis() + 1, TimeUnit.MILLISECONDS);
      sent = new Stopwatch(sleeper);
      guarded.enqueue(call, response -> answered(request, response), this::broke);
    }

    private TokenRequest proved() {
      try {
        Proof proof = app.authentication().prove(app.clientId(), url.toString(), clock.instant());
        return TokenRequest.of(place, fields, proof);
      } catch (Throwable e) {
        throw new ZoomAuthException(
            AuthFailure.LOCAL,
            "No token, as the supplier of the client secret or the authentication failed.",
            e);
      }
    }

    private void report(int status) {
      String grantType =
          fields.getOrDefault("grant_type", place.pathSegments().get(place.pathSize() - 1));
      listener.tokenRequested(
          new CallListener.TokenRequest(grantType, number, status, sent.elapsed()));
    }

    private void broke(IOException e) {
      report(0);
      if (http.dispatcher().executorService().isShutdown()) {
        throw new IllegalStateException("No token: the client is closed; make a new one", e);
      }
      wire.forgetIdleConnections(http);
      ConnectionProblem problem = ConnectionProblem.of(e);
      if (problem.isPermanent()) {
        throw new ZoomAuthException(problem.failure(), "No token: " + e + ".", e);
      }
      againOr(
          new ZoomAuthException(
              AuthFailure.UNREACHABLE,
              "No token, as " + place + " cannot be reached: " + e + ".",
              e),
          !wire.isUnprocessed(e),
          Duration.ZERO);
    }

    private void answered(TokenRequest request, Response response) {
      try (response) {
        JsonObject json = ErrorBodies.objectOrNull(response.peekBody(LONGEST).string());
        report(response.code());
        if (response.isSuccessful() && json != null && !json.has("error")) {
          answer.complete(json);
          return;
        }
        if (response.code() == ConnectionProblem.PROXY_AUTHENTICATION_REQUIRED) {
          throw new ZoomAuthException(
              AuthFailure.PROXY_REFUSED, "No token: a proxy answered HTTP 407.", null);
        }
        ZoomAuthException failure = TokenErrors.of(request, response, json);
        if (failure.failure() == AuthFailure.SERVER_FAILED) {
          againOr(failure, response.code() >= 500, asked(response));
        } else {
          answer.completeExceptionally(failure);
        }
      } catch (IOException e) {
        broke(e);
      }
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
      Duration own = backoff.afterFailure(number);
      Duration wait = asked.compareTo(own) > 0 ? backoff.afterAsked(asked) : own;
      boolean late =
          asked.compareTo(policy.longestWait()) > 0 || wait.compareTo(begun.left(deadline)) > 0;
      if (number >= policy.attempts() || !allowed || late) {
        answer.completeExceptionally(failure);
        return;
      }
      Attempt next = new Attempt(place, rule, fields, number + 1, begun, answer);
      guarded.later(sleeper, wait, next::send);
    }
  }
}
