package io.github.zoomjava.core;

import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.CallsAccess;
import io.github.zoomjava.core.internal.ClientSettings;
import io.github.zoomjava.core.internal.GuardedLimiter;
import io.github.zoomjava.core.internal.Hosts;
import io.github.zoomjava.core.internal.HttpClients;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.internal.OpenCalls;
import io.github.zoomjava.core.internal.Renewal;
import io.github.zoomjava.core.internal.RetryBudgets;
import io.github.zoomjava.core.internal.StoredTokens;
import io.github.zoomjava.core.internal.SubAccount;
import io.github.zoomjava.core.internal.SuppliedTokens;
import io.github.zoomjava.core.internal.TokenCache;
import io.github.zoomjava.core.internal.TokenEndpoint;
import io.github.zoomjava.core.internal.TokenKeys;
import io.github.zoomjava.core.internal.Tokens;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.retry.RetryPolicy;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The way to Zoom for one set of credentials. Give it to the façades: {@code UsersApi.of(zoom)}.
 *
 * <p>Immutable and thread-safe; make one and keep it, as it holds the connections and the token.
 * Nothing is static, so any number of accounts can be called from one JVM.
 *
 * <p>Each attempt of a call goes this way: token, request, the user's own OkHttp interceptors,
 * network; then the answer is judged by the {@link RetryPolicy}. Requests go by TLS only, except to
 * this machine, and the token goes to Zoom's hosts only.
 */
public final class ZoomClient implements AutoCloseable {

  static {
    CallsAccess.register(zoom -> zoom.calls);
  }

  private final Builder made;
  private final Connections connections;
  private final ApiCalls calls;
  private final boolean isDerived;

  private ZoomClient(Builder made, Connections connections, ApiCalls calls, boolean isDerived) {
    this.made = made;
    this.connections = connections;
    this.calls = calls;
    this.isDerived = isDerived;
  }

  /** A client with the defaults of {@link Builder}. Sends nothing yet. */
  public static ZoomClient create(Credentials credentials) {
    return builder().credentials(credentials).build();
  }

  /**
   * A builder; only the credentials have no default.
   *
   * @throws IllegalStateException if OkHttp or Retrofit are absent or too old; says what to do
   */
  public static Builder builder() {
    Libraries.check();
    return new Builder();
  }

  /**
   * A client for the server-to-server app in the environment variables {@code ZOOM_ACCOUNT_ID},
   * {@code ZOOM_CLIENT_ID} and {@code ZOOM_CLIENT_SECRET}.
   *
   * @throws IllegalStateException if one of them is missing; says which
   */
  public static ZoomClient fromEnv() {
    return create(Environment.credentials(System.getenv()));
  }

  /**
   * A client that differs in some settings and shares the connections of this one; also its token,
   * unless credentials, OAuth URL or clock differ. This client is not changed. Closing the new
   * client does nothing, and once this one is closed neither can be used.
   */
  public ZoomClient with(Consumer<Builder> changes) {
    Builder builder = new Builder(made);
    changes.accept(builder);
    boolean sameToken =
        Objects.equals(builder.credentials, made.credentials)
            && builder.oauthUrl().equals(made.oauthUrl())
            && Objects.equals(builder.tokenStore, made.tokenStore)
            && builder.clock.equals(made.clock);
    Connections adjusted = connections.with(builder::configure);
    return builder.build(adjusted, sameToken ? calls.settings().tokens() : null, calls.settings());
  }

  /**
   * A client that calls for a sub account, where this one's credentials are those of a master
   * account with master scopes. It differs in nothing else, and shares connections and token with
   * this client, which is not changed. Closing it does nothing.
   *
   * <p>The Javadoc of an operation says whether Zoom has it for sub accounts. One that it does not
   * have throws {@link UnsupportedOperationException} before anything is sent, as other errors of
   * the call would come: from a list on its first page, from an async call through its future.
   *
   * @param accountId the sub account's id
   * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
   * @throws IllegalStateException if this client calls for a sub account already, as Zoom documents
   *     no path with two accounts
   */
  public ZoomClient forAccount(String accountId) {
    if (made.subAccount != null) {
      throw new IllegalStateException(
          "This client calls for the sub account "
              + made.subAccount
              + " already; call forAccount on the client of the master account");
    }
    Builder builder = new Builder(made);
    builder.subAccount = SubAccount.of(accountId);
    return builder.build(connections, calls.settings().tokens(), calls.settings());
  }

  /**
   * A request that no module has a method for:
   *
   * <pre>{@code
   * JsonElement thing = zoom.request("GET", "/users/{userId}/thing", "me").send().body();
   * }</pre>
   *
   * <p>A path begins below the root of the API; one that begins with {@code /scim2/} or with a
   * version, such as {@code /v3/}, at the host.
   *
   * @param method the HTTP method, in capitals
   * @param path the path, with its parameters in braces and without a query
   * @param values the values of the parameters, in their order; encoded here
   * @throws IllegalArgumentException if path and values do not fit, or a value is blank, {@code .}
   *     or {@code ..}
   */
  public RawRequest request(String method, String path, Object... values) {
    return new RawRequest(calls, method, path, values);
  }

  /**
   * A download of what Zoom named by a URL, such as the {@code downloadUrl} of a recording:
   *
   * <pre>{@code
   * zoom.download(file.downloadUrl()).saveTo(Path.of("meeting.mp4"));
   * }</pre>
   *
   * <p>Sends nothing yet.
   *
   * @throws IllegalArgumentException if it is no https URL
   */
  public Download download(String url) {
    return new Download(calls, url);
  }

  /**
   * Closes idle connections and ends the threads of async calls. Requests on their way finish;
   * async calls that still wait, for others, their turn, a token or a repetition, fail at once with
   * an {@link IllegalStateException}, those of derived clients included, and no call can begin.
   * Does nothing for a client that was made by {@link #with} or {@link #forAccount}.
   */
  @Override
  public void close() {
    if (!isDerived) {
      calls.settings().open().close();
      connections.close();
    }
  }

  @Override
  public String toString() {
    String account = made.subAccount == null ? "" : ", for account " + made.subAccount;
    return "ZoomClient[" + calls.settings().hosts() + ", " + made.credentials + account + "]";
  }

  /** Makes clients. Not thread-safe. */
  public static final class Builder {

    private static final AtomicLong UNKNOWN_ACCOUNTS = new AtomicLong();

    private @Nullable Credentials credentials;
    private String unknownAccount = "";
    private ZoomCloud cloud = ZoomCloud.COMMERCIAL;
    private @Nullable String baseUrl;
    private @Nullable String oauthUrl;
    private boolean followRegion;
    private @Nullable String accountId;
    private @Nullable TokenStore tokenStore;
    private @Nullable RateLimiter rateLimiter;
    private List<CallListener> listeners = List.of();
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.system();
    private RandomGenerator random = new ThreadRandom();
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private @Nullable DriftListener driftListener;
    private @Nullable Consumer<OkHttpClient.Builder> httpClient;
    private @Nullable Duration connectTimeout;
    private @Nullable Duration readTimeout;
    private @Nullable Integer maxAsyncCalls;
    private @Nullable Duration callTimeout;
    private long maxAnswerSize = 64L << 20;
    private @Nullable SubAccount subAccount;

    private Builder() {}

    /** All but what has gone into the connections already. */
    private Builder(Builder from) {
      credentials = from.credentials;
      unknownAccount = from.unknownAccount;
      cloud = from.cloud;
      baseUrl = from.baseUrl;
      followRegion = from.followRegion;
      accountId = from.accountId;
      tokenStore = from.tokenStore;
      rateLimiter = from.rateLimiter;
      listeners = from.listeners;
      oauthUrl = from.oauthUrl;
      clock = from.clock;
      sleeper = from.sleeper;
      random = from.random;
      retryPolicy = from.retryPolicy;
      driftListener = from.driftListener;
      subAccount = from.subAccount;
      callTimeout = from.callTimeout;
      maxAnswerSize = from.maxAnswerSize;
    }

    /** Sets the credentials. Required. */
    public Builder credentials(Credentials credentials) {
      if (!credentials.equals(this.credentials)) {
        unknownAccount = "unknown " + UNKNOWN_ACCOUNTS.incrementAndGet();
      }
      this.credentials = credentials;
      return this;
    }

    /** Which of Zoom's clouds to call, the commercial one by default. */
    public Builder cloud(ZoomCloud cloud) {
      this.cloud = cloud;
      return this;
    }

    /**
     * The root of the API, that of the {@link #cloud} by default. With a root that is not Zoom's,
     * uploads go there, too, in place of Zoom's upload hosts.
     */
    public Builder baseUrl(String baseUrl) {
      this.baseUrl = baseUrl;
      return this;
    }

    /**
     * Sets whether calls go to the region that the token names, in place of the host that serves
     * all regions; no by default. A region outside of Zoom's hosts is left aside.
     */
    public Builder followRegion(boolean followRegion) {
      this.followRegion = followRegion;
      return this;
    }

    /** Sets the URL where tokens are fetched, that of the {@link #cloud} by default. */
    public Builder oauthUrl(String oauthUrl) {
      this.oauthUrl = oauthUrl;
      return this;
    }

    /**
     * Sets the store where tokens are kept: in memory by default, which is enough for apps that
     * fetch tokens by their own credentials. What users authorized is read from here, and has to be
     * given a store that outlives the process.
     */
    public Builder tokenStore(TokenStore tokenStore) {
      this.tokenStore = tokenStore;
      return this;
    }

    /** Sets the clock. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Sets the sleeper that waits between attempts. */
    public Builder sleeper(Sleeper sleeper) {
      this.sleeper = sleeper;
      return this;
    }

    /** Sets the generator that spreads the waits; it is used by many threads at once. */
    public Builder random(RandomGenerator random) {
      this.random = random;
      return this;
    }

    /** When failed calls are repeated, {@link RetryPolicy#standard()} by default. */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = retryPolicy;
      return this;
    }

    /**
     * Sets the limiter that holds calls back so that Zoom need not refuse them. Zoom counts for the
     * account, so give the same one to all clients of an account, and of any number of accounts. By
     * default one that is {@link RateLimiter#learning()}, shared with the clients derived from this
     * one.
     */
    public Builder rateLimiter(RateLimiter rateLimiter) {
      this.rateLimiter = rateLimiter;
      return this;
    }

    /**
     * Sets the account whose rate limits the calls count against; that of the credentials where
     * they name one. Otherwise users and apps are taken for an account each, as are tokens that
     * come from elsewhere.
     */
    public Builder accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /** Adds one who hears of every call, for metrics, traces and logs. */
    public Builder listener(CallListener listener) {
      listeners = Stream.concat(listeners.stream(), Stream.of(listener)).toList();
      return this;
    }

    /**
     * Sets the listener that is notified of answers that differ from Zoom's documents; none by
     * default.
     */
    public Builder driftListener(DriftListener driftListener) {
      this.driftListener = driftListener;
      return this;
    }

    /** How long connecting may take, 10 s by default. */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = connectTimeout;
      return this;
    }

    /** How long Zoom may be silent within an answer, 60 s by default. */
    public Builder readTimeout(Duration readTimeout) {
      this.readTimeout = readTimeout;
      return this;
    }

    /**
     * How long a call may take in all: waiting for its turn and for a token, all attempts and what
     * is between them; for a file, until all of it is read. No limit by default, as a turn may be
     * far away; {@link RetryPolicy#deadline} bounds the attempts alone. What is over fails with
     * {@link io.github.zoomjava.core.error.ZoomIoException}.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Builder callTimeout(Duration callTimeout) {
      if (callTimeout.isNegative() || callTimeout.isZero()) {
        throw new IllegalArgumentException(
            "callTimeout is " + callTimeout + "; give more than nothing");
      }
      this.callTimeout = callTimeout;
      return this;
    }

    /**
     * How many bytes of JSON an answer may have, unpacked; 64 MiB by default. A longer one fails
     * with {@link io.github.zoomjava.core.error.ZoomDecodingException} before it is read. Files may
     * have any size.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public Builder maxAnswerSize(long bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("maxAnswerSize is " + bytes + "; the least is 1");
      }
      this.maxAnswerSize = bytes;
      return this;
    }

    /** How many async calls are under way at once, 64 by default; further ones queue. */
    public Builder maxAsyncCalls(int maxAsyncCalls) {
      this.maxAsyncCalls = maxAsyncCalls;
      return this;
    }

    /**
     * Changes the OkHttp client: proxies, TLS, interceptors. A dispatcher or connection pool given
     * here is closed with the client. Redirects stay off, as the SDK follows them itself.
     */
    public Builder httpClient(Consumer<OkHttpClient.Builder> httpClient) {
      this.httpClient = httpClient;
      return this;
    }

    /**
     * Makes the client. Sends nothing yet.
     *
     * @throws IllegalStateException if there are no credentials
     * @throws IllegalArgumentException if a URL would send tokens in the clear
     */
    public ZoomClient build() {
      return build(Connections.open(this::configure), null, null);
    }

    /** With the tokens and settings of the client it is derived from; null for one of its own. */
    private ZoomClient build(
        Connections connections, @Nullable Tokens sharedTokens, @Nullable ClientSettings from) {
      Tokens tokens = sharedTokens == null ? tokens(connections.oauth()) : sharedTokens;
      ClientSettings settings =
          new ClientSettings(
              connections.api(),
              Hosts.of(baseUrl == null ? cloud.baseUrl() : baseUrl, followRegion),
              tokens,
              clock,
              sleeper,
              random,
              retryPolicy,
              rateLimiter(from),
              account(),
              limitedAs(),
              callTimeout,
              maxAnswerSize,
              Listeners.of(listeners),
              from == null ? new AtomicLong() : from.callIds(),
              from == null ? new RetryBudgets() : from.retryBudgets(),
              from == null ? new OpenCalls() : from.open(),
              driftListener,
              subAccount);
      return new ZoomClient(new Builder(this), connections, new ApiCalls(settings), from != null);
    }

    private RateLimiter rateLimiter(@Nullable ClientSettings from) {
      if (rateLimiter != null) {
        return new GuardedLimiter(rateLimiter);
      }
      return from == null ? RateLimiter.learning() : from.rateLimiter();
    }

    private String account() {
      if (accountId != null) {
        return accountId;
      }
      return credentials instanceof Credentials.ServerToServer app ? app.accountId() : "";
    }

    /** Unknown is no identity: who names no account is told apart by the credentials. */
    private String limitedAs() {
      if (!account().isEmpty()) {
        return account();
      }
      String key = tokenKey();
      return key == null ? unknownAccount : key;
    }

    /** Returns what tells these credentials from all others; null for tokens from elsewhere. */
    private @Nullable String tokenKey() {
      if (credentials instanceof Credentials.ServerToServer app) {
        return TokenKeys.account(issuer(), app.clientId(), app.accountId());
      }
      if (credentials instanceof Credentials.AppOwned owned) {
        return TokenKeys.app(issuer(), owned.app().clientId());
      }
      if (credentials instanceof Credentials.User user) {
        return TokenKeys.user(issuer(), user.app().clientId(), user.key());
      }
      return credentials instanceof Credentials.VideoSdk app
          ? TokenKeys.videoSdk(app.apiKey())
          : null;
    }

    private String oauthUrl() {
      return oauthUrl == null ? cloud.oauthUrl() : oauthUrl;
    }

    private Tokens tokens(OkHttpClient http) {
      if (credentials instanceof Credentials.SuppliedToken supplied) {
        return new SuppliedTokens(supplied);
      }
      boolean fromStored = credentials instanceof Credentials.User;
      StoredTokens stored =
          new StoredTokens(
              renewal(http),
              tokenStore == null ? TokenStore.inMemory() : tokenStore,
              Objects.requireNonNull(tokenKey()),
              fromStored,
              sleeper);
      return new TokenCache(stored, clock, sleeper, http.dispatcher().executorService());
    }

    private Renewal renewal(OkHttpClient http) {
      if (credentials instanceof Credentials.ServerToServer app) {
        OAuthApp client = OAuthApp.of(app.clientId(), app.clientSecret());
        return Renewal.serverToServer(endpoint(http, client), app.accountId());
      }
      if (credentials instanceof Credentials.AppOwned owned) {
        return Renewal.clientCredentials(endpoint(http, owned.app()));
      }
      if (credentials instanceof Credentials.User user) {
        return Renewal.refresh(endpoint(http, user.app()), user.key());
      }
      if (credentials instanceof Credentials.VideoSdk app) {
        return Renewal.videoSdk(app, clock);
      }
      throw new IllegalStateException("ZoomClient needs credentials: call credentials(...) first");
    }

    private HttpUrl issuer() {
      return Hosts.secure("oauthUrl", oauthUrl());
    }

    private TokenEndpoint endpoint(OkHttpClient http, OAuthApp app) {
      return new TokenEndpoint(
          http, issuer(), app, clock, sleeper, random, retryPolicy, Listeners.of(listeners));
    }

    private void configure(OkHttpClient.Builder http) {
      if (connectTimeout != null) {
        http.connectTimeout(connectTimeout);
      }
      if (readTimeout != null) {
        http.readTimeout(readTimeout);
      }
      if (maxAsyncCalls != null) {
        http.dispatcher(HttpClients.dispatcher(maxAsyncCalls));
      }
      if (httpClient != null) {
        httpClient.accept(http);
      }
    }
  }

  /** Random numbers of the calling thread; a generator of one's own would not be thread-safe. */
  private static final class ThreadRandom implements RandomGenerator {
    @Override
    public long nextLong() {
      return ThreadLocalRandom.current().nextLong();
    }
  }
}
