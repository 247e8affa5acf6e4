package io.github.zoomjava.core.internal;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches tokens for a server-to-server app. Broken connections and failures on Zoom's side are
 * tried again by the client's policy; asking twice for a token harms nobody.
 */
public final class TokenEndpoint {

  private static final long ZOOMS_LIFETIME = 3600;

  private final OkHttpClient http;
  private final HttpUrl url;
  private final Credentials.ServerToServer app;
  private final Clock clock;
  private final Sleeper sleeper;
  private final RetryPolicy policy;
  private final Backoff backoff;

  /** With its URL, and what it needs to ask there. */
  public TokenEndpoint(
      OkHttpClient http,
      HttpUrl url,
      Credentials.ServerToServer app,
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

  /** A new token; fails with {@link ZoomAuthException}. Does not block. */
  CompletableFuture<AccessToken> fetch() {
    CompletableFuture<AccessToken> token = new CompletableFuture<>();
    attempt(1, token);
    return token;
  }

  private void attempt(int attempt, CompletableFuture<AccessToken> token) {
    String secret;
    try {
      secret = app.clientSecret().get();
      http.newCall(request(secret)).enqueue(new Attempt(attempt, secret, token));
    } catch (RuntimeException e) {
      token.completeExceptionally(
          new ZoomAuthException(
              "The supplier of the client secret failed. Make it give the app's secret.",
              0,
              null,
              e));
    }
  }

  private Request request(String secret) {
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "account_credentials")
            .add("account_id", app.accountId())
            .build();
    String client = okhttp3.Credentials.basic(app.clientId(), secret, StandardCharsets.UTF_8);
    return new Request.Builder()
        .url(url)
        .header("Authorization", client)
        .header("Accept", "application/json")
        .header("User-Agent", Exchange.USER_AGENT)
        .post(form)
        .build();
  }

  private final class Attempt implements Callback {
    private final int number;
    private final String secret;
    private final CompletableFuture<AccessToken> token;

    Attempt(int number, String secret, CompletableFuture<AccessToken> token) {
      this.number = number;
      this.secret = secret;
      this.token = token;
    }

    @Override
    public void onFailure(Call call, IOException e) {
      againOr(
          new ZoomAuthException(
              "No token, as "
                  + url
                  + " cannot be reached: "
                  + e
                  + ". Check the network and the OAuth URL.",
              0,
              null,
              e));
    }

    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        JsonObject json = ErrorBodies.objectOrNull(response.peekBody(1 << 20).string());
        if (response.isSuccessful() && json != null && json.has("access_token")) {
          token.complete(token(json));
          return;
        }
        ZoomAuthException failure = failure(response, json);
        if (response.code() >= 500 || response.code() == 429) {
          againOr(failure);
        } else {
          token.completeExceptionally(failure);
        }
      } catch (IOException e) {
        onFailure(call, e);
      } catch (RuntimeException e) {
        token.completeExceptionally(e);
      }
    }

    private void againOr(ZoomAuthException failure) {
      if (number >= policy.attempts()) {
        token.completeExceptionally(failure);
      } else {
        sleeper.schedule(backoff.afterFailure(number), () -> attempt(number + 1, token));
      }
    }

    private ZoomAuthException failure(Response response, @Nullable JsonObject json) {
      if (json == null) {
        return new ZoomAuthException(
            "No token: "
                + url
                + " answered HTTP "
                + response.code()
                + " with "
                + response.header("Content-Type", "no content type")
                + " in place of JSON. Check the OAuth URL; Zoom's is https://zoom.us/oauth/token.",
            response.code(),
            null,
            null);
      }
      String error = ErrorBodies.text(json, List.of("error", "code", "errorCode"));
      String reason =
          ErrorBodies.text(json, List.of("reason", "error_description", "errorMessage", "message"));
      return new ZoomAuthException(
          "No token: Zoom answered HTTP "
              + response.code()
              + ", "
              + error
              + ": "
              + masked(reason)
              + ". Check that account id, client id and client secret belong together and that"
              + " the app is activated.",
          response.code(),
          error,
          null);
    }

    /** Zoom quotes what it was sent. */
    private @Nullable String masked(@Nullable String reason) {
      return reason == null || secret.isEmpty() ? reason : reason.replace(secret, "***");
    }
  }

  private AccessToken token(JsonObject json) {
    String value = ErrorBodies.text(json, List.of("access_token"));
    String lifetime = ErrorBodies.text(json, List.of("expires_in"));
    String scopes = ErrorBodies.text(json, List.of("scope"));
    String apiUrl = ErrorBodies.text(json, List.of("api_url"));
    boolean known = lifetime != null && lifetime.matches("\\d{1,9}");
    return new AccessToken(
        value == null ? "" : value,
        clock.instant().plusSeconds(known ? Long.parseLong(lifetime) : ZOOMS_LIFETIME),
        scopes == null ? Set.of() : Set.copyOf(List.of(scopes.trim().split("\\s+"))),
        apiUrl == null ? null : apiUrl.replaceAll("/+$", ""));
  }
}
