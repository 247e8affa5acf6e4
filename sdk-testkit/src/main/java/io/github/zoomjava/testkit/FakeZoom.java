package io.github.zoomjava.testkit;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.OAuthApp;
import io.github.zoomjava.core.auth.ZoomOAuth;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.oauth.Client;
import io.github.zoomjava.testkit.internal.server.AccountLimits;
import io.github.zoomjava.testkit.internal.server.FakeServer;
import io.github.zoomjava.testkit.internal.server.ServerSettings;
import io.github.zoomjava.testkit.internal.tls.Identity;
import io.github.zoomjava.testkit.internal.tls.Trust;
import io.github.zoomjava.testkit.internal.traffic.Traffic;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Zoom that runs inside a test, on a free port of the loopback address.
 *
 * <pre>{@code
 * try (FakeZoom fake = FakeZoom.start()) {
 *   fake.users(750);
 *   UsersApi users = UsersApi.of(fake.client());
 *   ...
 *   fake.verifyNoUnexpectedRequests();
 * }
 * }</pre>
 *
 * <p>It answers every operation of every family on the class path with plausible values that are
 * the same in every run at the same time of its clock. What people build with is real: what is
 * created can be read, changed, listed and deleted, and what does not exist is Zoom's error for
 * that, also where the answer is otherwise a sample. So it is with
 *
 * <ul>
 *   <li>users with their settings and assistants, groups with members and admins, roles; and, as
 *       SCIM has them, users and groups again;
 *   <li>meetings and webinars with their occurrences, registrants, panelists, polls, surveys and
 *       livestreams; one that was deleted can be recovered if it is a meeting;
 *   <li>what was ended by its operation: it has participants, a recording if {@code auto_recording}
 *       is {@code cloud}, and a summary if {@code auto_start_meeting_summary} is set;
 *   <li>recordings with files to download, trash, settings and registrants;
 *   <li>phone users, sites and call queues; calls and their recordings after {@link #phoneCall};
 *   <li>chat channels with members, and messages with replies, reactions, pins and bookmarks;
 *   <li>users, queues, agents and supervisors of the contact center; tasks and their comments.
 * </ul>
 *
 * <p>The account begins with one user, its owner, whom {@code me} means. So does each of its sub
 * accounts, which are there for any id that a client is made for with {@link
 * ZoomClient#forAccount}.
 *
 * <p>A request that contradicts Zoom's documents is answered with status 400 and the reason, and
 * remembered for {@link #verifyNoUnexpectedRequests()}. That is: an unknown path; a sub account
 * where Zoom has the operation for none; a query parameter that is unknown, missing or of the wrong
 * type; a body property that is unknown, missing or of the wrong type. Null is a value for any
 * property of a PATCH. An unknown enum value is let through. So is a page size beyond the largest
 * one, which then counts.
 *
 * <p>It keeps Zoom's rules: the scopes of a token, if {@link #grantScopes} limits them; tokens that
 * live for an hour; and, unless it remembers nothing, page tokens that live for 15 minutes, and a
 * hundred creations and changes of meetings and webinars for each host from midnight to midnight
 * UTC. {@link #useClock} sets the time these go by. What goes wrong at Zoom without any rule is for
 * {@link #fault}. Users authorize its general app, {@link #app}, by browser or for a device.
 *
 * <p>All methods may be called from any thread.
 */
public final class FakeZoom implements AutoCloseable {
  private final @Nullable Identity identity;
  private volatile FakeServer server;

  FakeZoom(OperationIndex index, ServerSettings settings) {
    this.identity = settings.identity();
    server = new FakeServer(index, settings);
  }

  /** Starts an account that remembers its users and meetings. */
  public static FakeZoom start() {
    return builder().start();
  }

  /** Returns a builder for what is chosen before it starts. */
  public static FakeZoomBuilder builder() {
    return new FakeZoomBuilder();
  }

  /** The root of the API, in place of {@code https://api.zoom.us/v2}. */
  public String baseUrl() {
    return server.apiRoot();
  }

  /** The token endpoint, in place of {@code https://zoom.us/oauth/token}. */
  public String oauthUrl() {
    return server.tokenUrl();
  }

  /** Returns the credentials of a client: the server-to-server app of this account. */
  public Credentials credentials() {
    Client app = Client.SERVER_TO_SERVER;
    return Credentials.serverToServer(Client.ACCOUNT_ID, app.id(), app.secret());
  }

  /** A new client of this account. Its waits before retries are skipped. */
  public ZoomClient client() {
    return clientBuilder().build();
  }

  /**
   * A builder that is set up for this account, for a client with further settings. Over HTTPS the
   * client trusts {@link #certificate()}, by what {@link ZoomClient.Builder#httpClient} was given.
   */
  public ZoomClient.Builder clientBuilder() {
    return ZoomClient.builder()
        .credentials(credentials())
        .baseUrl(baseUrl())
        .oauthUrl(oauthUrl())
        .sleeper(new NoWait())
        .httpClient(Trust.in(identity));
  }

  /**
   * The certificate it proves itself with, for clients other than the SDK's to trust.
   *
   * @throws IllegalStateException when this account was not started with HTTPS
   */
  public X509Certificate certificate() {
    if (identity == null) {
      throw new IllegalStateException("This FakeZoom talks plain HTTP; its builder has https()");
    }
    return identity.certificate();
  }

  /** The app of this account that users authorize, and that acts for them. */
  public FakeApp app() {
    return new FakeApp(() -> server);
  }

  /**
   * A builder that is set up for this account, for what lets users authorize an app of it: one that
   * {@link #app} has. Its waits are skipped, and over HTTPS it trusts {@link #certificate()}.
   */
  public ZoomOAuth.Builder oauthBuilder(OAuthApp app) {
    return ZoomOAuth.builder(app)
        .oauthUrl(oauthUrl())
        .sleeper(new NoWait())
        .httpClient(Trust.in(identity));
  }

  /**
   * Adds users until the account, its owner among them, has this many.
   *
   * @throws IllegalStateException when this account was started stateless
   */
  public void users(int count) {
    remembering().fillUsersUpTo(count);
  }

  /**
   * Adds a call of a user to that phone number, which took a minute, has just ended and was
   * recorded.
   *
   * @param user an id, an e-mail address or {@code me}
   * @return its id in the call history
   * @throws IllegalArgumentException when the account has no such user
   * @throws IllegalStateException when this account was started stateless
   */
  public String phoneCall(String user, String number) {
    return remembering()
        .addCall(user, number)
        .orElseThrow(() -> new IllegalArgumentException("The account has no user " + user));
  }

  /**
   * Adds such a call that began at that time.
   *
   * @param user an id, an e-mail address or {@code me}
   * @param start at least a minute ago by the clock; fractions of a second are cut
   * @return its id in the call history
   * @throws IllegalArgumentException when the account has no such user, or the call is not over
   * @throws IllegalStateException when this account was started stateless
   */
  public String phoneCall(String user, String number, Instant start) {
    return remembering()
        .addCall(user, number, start.truncatedTo(ChronoUnit.SECONDS))
        .orElseThrow(() -> new IllegalArgumentException("The account has no user " + user));
  }

  /**
   * Sends webhooks to that URL from now on, signed with that secret token: of what is created,
   * changed and deleted, as far as Zoom has events for it and their module is on the class path.
   * They arrive in order, each soon after or before the answer to the request that caused it. One
   * that fails is sent up to three times more, as by Zoom, but at once. Their signatures bear the
   * time of {@link #useClock}: a receiver that checks their age needs the same clock.
   *
   * @throws IllegalStateException when this account was started stateless
   */
  public void webhooksTo(String url, String secretToken) {
    remembering().webhooks().add(WebhookSender.to(url, secretToken).clock(server.clock()));
  }

  /**
   * Gives these scopes, and no others, to the access tokens given out from now on. An operation is
   * refused to a token that has none of the scopes it lists. Without this, a token may do anything.
   * An app that asks a user for some of them gets these; one that asks for others is refused.
   */
  public void grantScopes(String... scopes) {
    server.oauth().grantScopes(new LinkedHashSet<>(List.of(scopes)));
  }

  /** Makes all access tokens that were given out so far invalid; refresh tokens stay. */
  public void expireTokens() {
    server.oauth().accessTokens().expireAll();
  }

  /**
   * Tells the time from now on: when what is created, ended or told of by a webhook is so, around
   * which day samples are, how old page tokens, access tokens and codes are, which meetings are
   * over, and the seconds and days that limits count for. The system's clock by default, or the one
   * that the builder was given.
   */
  public void useClock(Clock clock) {
    server.useClock(clock);
  }

  /**
   * Lets that go wrong with the next API request that carries a valid token, or with those that the
   * rule returned is told of.
   */
  public FaultRule fault(Fault fault) {
    FaultRule rule = new FaultRule(fault);
    server.troubles().add(rule::next);
    return rule;
  }

  /** The API requests that arrived, in order; requests for a token are not among them. */
  public List<RecordedRequest> requests() {
    return server.requests();
  }

  /**
   * The API requests that arrived and what was answered, as JSON, one a line, to keep in a file or
   * to show around: access tokens, passwords and what else the documents call a secret are masked.
   * Of a body that is no JSON only the length is told.
   */
  public String traffic() {
    return new Traffic(ClassPathIndex.get()).of(server.requests());
  }

  /** The requests that contradict Zoom's documents, each with what is wrong with it. */
  public List<String> unexpectedRequests() {
    return server.refusals();
  }

  /**
   * Checks that there are no {@link #unexpectedRequests()}.
   *
   * @throws AssertionError that names every such request and what is wrong with it
   */
  public void verifyNoUnexpectedRequests() {
    List<String> refusals = unexpectedRequests();
    if (!refusals.isEmpty()) {
      throw new AssertionError(
          "Requests that contradict the documents: "
              + refusals.size()
              + "\n  "
              + String.join("\n  ", refusals));
    }
  }

  /** How many access tokens were given out. */
  public int tokensIssued() {
    return server.oauth().accessTokens().issued();
  }

  /**
   * Returns how many calls it let through and refused so far.
   *
   * @throws IllegalStateException when this account enforces no limits
   */
  public LimitCounts limitCounts() {
    @Nullable AccountLimits limits = server.limits();
    if (limits == null) {
      throw new IllegalStateException("This FakeZoom enforces no limits; give its builder a plan");
    }
    return limits.counts();
  }

  /** Returns whether that access token was given out, and is still valid. */
  boolean acceptsToken(String token) {
    return server.oauth().accessTokens().isValid(token);
  }

  /**
   * Answers requests at that path and below it by that door in place of Zoom: they need no token,
   * and are not among {@link #requests()}. It outlasts {@link #reset()}.
   *
   * @param path a path that Zoom does not have, such as {@code /my-test}
   */
  public void open(String path, SideDoor door) {
    server.open(path, door);
  }

  /**
   * Begins anew: forgets all it remembers, the tokens given out, the requests, and what was set
   * since its start, such as faults, scopes, the clock and where webhooks go. It listens where it
   * did.
   */
  public synchronized void reset() {
    server = server.anew();
  }

  /** Stops the server. */
  @Override
  public void close() {
    server.close();
  }

  private AccountState remembering() {
    @Nullable AccountState state = server.state();
    if (state == null) {
      throw new IllegalStateException(
          "A stateless FakeZoom remembers nothing; start it without stateless()");
    }
    return state;
  }
}
