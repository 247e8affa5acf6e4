package io.github.zoomjava.core.auth;

import io.github.zoomjava.core.ZoomCloud;
import io.github.zoomjava.core.internal.Authorizations;
import io.github.zoomjava.core.internal.DevicePolling;
import io.github.zoomjava.core.internal.Futures;
import io.github.zoomjava.core.internal.Hosts;
import io.github.zoomjava.core.internal.HttpClients;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.internal.TokenEndpoint;
import io.github.zoomjava.core.internal.TokenKeys;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Lets users authorize an app:
 *
 * <pre>{@code
 * ZoomOAuth oauth = ZoomOAuth.builder(app).tokenStore(store).build();
 * AuthorizationRequest request = oauth.authorize("https://app.example/zoom/callback");
 * // keep the request in the session, send the browser to request.url(); it comes back with a URL
 * oauth.exchange(request, callbackUrl, userKey);
 * ZoomClient zoom =
 *     ZoomClient.builder().credentials(Credentials.user(app, userKey)).tokenStore(store).build();
 * }</pre>
 *
 * <p>Everything throws {@link io.github.zoomjava.core.error.ZoomAuthException}, whose {@code
 * failure()} says why. Immutable and thread-safe; holds connections until it is closed.
 */
public final class ZoomOAuth implements AutoCloseable {

  private final OAuthApp app;
  private final OkHttpClient http;
  private final Authorizations authorizations;
  private final DevicePolling devices;
  private final HttpUrl issuer;
  private final @Nullable TokenStore store;

  private ZoomOAuth(Builder made) {
    app = made.app;
    http =
        HttpClients.of(
            new OkHttpClient.Builder().dispatcher(HttpClients.dispatcher()), made.httpClient);
    HttpUrl url = Hosts.secure("oauthUrl", made.oauthUrl);
    TokenEndpoint endpoint =
        new TokenEndpoint(
            http,
            url,
            app,
            made.clock,
            made.sleeper,
            made.random,
            made.retryPolicy,
            Listeners.of(List.of()));
    issuer = url;
    store = made.tokenStore;
    authorizations = new Authorizations(endpoint, app, made.random);
    devices = new DevicePolling(endpoint, app, made.clock, made.sleeper);
  }

  /** Returns one for that app, with the defaults of {@link Builder}. */
  public static ZoomOAuth of(OAuthApp app) {
    return builder(app).build();
  }

  /** Returns a builder; everything has a default. */
  public static Builder builder(OAuthApp app) {
    return new Builder(app);
  }

  /** Begins an authorization. Sends nothing: the browser does. Always with state and PKCE. */
  public AuthorizationRequest authorize(String redirectUri) {
    return authorize(redirectUri, options -> {});
  }

  /** As {@link #authorize(String)}, with further wishes. */
  public AuthorizationRequest authorize(
      String redirectUri, Consumer<AuthorizationOptions> options) {
    AuthorizationOptions wishes = new AuthorizationOptions();
    options.accept(wishes);
    return authorizations.begin(
        redirectUri, wishes.scope(), wishes.optionalScope(), wishes.includesGrantedScopes());
  }

  /**
   * Exchanges what came back for tokens. A code lives for five minutes and is good for one try.
   *
   * @param request the request that {@link #authorize} made, from the same session
   * @param callbackUrl the URL the browser came back to, its query included
   */
  public TokenSet exchange(AuthorizationRequest request, String callbackUrl) {
    return Futures.get(authorizations.exchange(request, callbackUrl));
  }

  /**
   * Exchanges what came back for tokens, as {@link #exchange(AuthorizationRequest, String)} does,
   * and stores them for that user, in place of any that were stored before.
   *
   * @param userKey the key of the user, as for {@link Credentials#user}
   * @throws IllegalStateException if the builder was given no store
   */
  public TokenSet exchange(AuthorizationRequest request, String callbackUrl, String userKey) {
    TokenStore into = store();
    // First, as a code is good for one try.
    String key = key(userKey);
    TokenSet tokens = exchange(request, callbackUrl);
    into.put(key, tokens);
    return tokens;
  }

  /**
   * Returns the key under which a store keeps the tokens that a user gave this app. Needed only for
   * what this class does not do: tokens that come from elsewhere, or that are to be removed.
   *
   * @param userKey the key of the user, as for {@link Credentials#user}
   * @throws IllegalArgumentException if it is blank
   */
  public String key(String userKey) {
    return TokenKeys.user(issuer, app.clientId(), new Credentials.User(app, userKey).key());
  }

  private TokenStore store() {
    if (store == null) {
      throw new IllegalStateException(
          "There is no store for the tokens; call ZoomOAuth.builder(app).tokenStore(...)");
    }
    return store;
  }

  /**
   * Returns new tokens by a refresh token, which is used up by that. A client with {@link
   * Credentials#user} does this by itself, and stores what comes.
   */
  public TokenSet refresh(String refreshToken) {
    return Futures.get(authorizations.refresh(refreshToken));
  }

  /** Ends the access token, and the refresh token that came with it. */
  public void revoke(TokenSet tokens) {
    Futures.get(authorizations.revoke(tokens.accessToken().value()));
  }

  /** Begins an authorization for a device without a browser. */
  public DeviceAuthorization startDevice() {
    return Futures.get(devices.start());
  }

  /** Waits until the user has typed the code, and gives the tokens. */
  public TokenSet awaitDevice(DeviceAuthorization device) {
    CompletableFuture<TokenSet> tokens = awaitDeviceAsync(device);
    try {
      return Futures.get(tokens);
    } finally {
      // Who is interrupted waits no more, and must not use the tokens up unseen.
      tokens.cancel(false);
    }
  }

  /**
   * Waits until the user has typed the code, and stores the tokens for that user.
   *
   * @param userKey the key of the user, as for {@link Credentials#user}
   * @throws IllegalStateException if the builder was given no store
   */
  public TokenSet awaitDevice(DeviceAuthorization device, String userKey) {
    TokenStore into = store();
    String key = key(userKey);
    TokenSet tokens = awaitDevice(device);
    into.put(key, tokens);
    return tokens;
  }

  /**
   * As {@link #awaitDevice(DeviceAuthorization)}, without holding a thread. Cancelling the future
   * ends the waiting.
   */
  public CompletableFuture<TokenSet> awaitDeviceAsync(DeviceAuthorization device) {
    return devices.await(device);
  }

  /** Closes idle connections and ends the threads. */
  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Override
  public String toString() {
    return "ZoomOAuth[" + app + "]";
  }

  /** Makes them. Not thread-safe. */
  public static final class Builder {

    private final OAuthApp app;
    private String oauthUrl = ZoomCloud.COMMERCIAL.oauthUrl();
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.system();
    private RandomGenerator random = new SecureRandom();
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private Consumer<OkHttpClient.Builder> httpClient = http -> {};
    private @Nullable TokenStore tokenStore;

    private Builder(OAuthApp app) {
      this.app = app;
    }

    /** The token endpoint, beside which the others lie; {@code https://zoom.us/oauth/token}. */
    public Builder oauthUrl(String oauthUrl) {
      this.oauthUrl = oauthUrl;
      return this;
    }

    /** Sets the store of the tokens that users give; the same one as that of their clients. */
    public Builder tokenStore(TokenStore tokenStore) {
      this.tokenStore = tokenStore;
      return this;
    }

    /** Sets the clock. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Sets the sleeper that waits between questions. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    /**
     * Sets the generator of state and verifier; it is used by many threads at once, and secure by
     * default.
     */
    public Builder random(RandomGenerator random) {
      this.random = random;
      return this;
    }

    /** When requests are repeated of which Zoom has not heard, or that failed on its side. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = retryPolicy;
      return this;
    }

    /** Changes the OkHttp client: proxies, TLS, timeouts. */
    public Builder httpClient(Consumer<OkHttpClient.Builder> httpClient) {
      this.httpClient = httpClient;
      return this;
    }

    /**
     * Makes it. Sends nothing yet.
     *
     * @throws IllegalArgumentException if the URL would send secrets in the clear
     */
    public ZoomOAuth build() {
      return new ZoomOAuth(this);
    }
  }
}
