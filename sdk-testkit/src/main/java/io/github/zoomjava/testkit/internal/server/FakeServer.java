package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.SideDoor;
import io.github.zoomjava.testkit.internal.fault.Troubles;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.state.AccountState;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The running server, from its start or from when it last began anew. */
public final class FakeServer implements AutoCloseable {
  private final App app;
  private final OperationIndex index;
  private final ServerSettings settings;
  private final AccessTokens tokens = new AccessTokens();
  private final Journal journal;
  private final @Nullable AccountState state;
  private final @Nullable AccountLimits limits;
  private final ApiEndpoint api;
  private final Entrance entrance;
  private final Listener listener;

  /** Starts a server. */
  public FakeServer(App app, OperationIndex index, ServerSettings settings) {
    this(app, index, settings, null);
  }

  /** Takes over the entrance and the listener of what ran before, if something did. */
  private FakeServer(
      App app, OperationIndex index, ServerSettings settings, @Nullable FakeServer before) {
    this.app = app;
    this.index = index;
    this.settings = settings;
    journal = new Journal(settings.keepsRequests());
    state = settings.newState();
    limits = settings.newLimits();
    api = new ApiEndpoint(index, tokens, journal, state, limits);
    api.useClock(settings.clock());
    DownloadEndpoint downloads = new DownloadEndpoint(tokens, journal, state);
    Dispatcher zoom = new Dispatcher(new TokenEndpoint(app, tokens), downloads, api);
    entrance = before == null ? new Entrance(zoom) : before.entrance;
    listener = before == null ? Listener.of(settings, entrance) : before.listener;
    if (state != null) {
      state.servedAt(listener.origin());
    }
    entrance.leadTo(zoom);
  }

  /** This server with nothing left of what happened since its start. */
  public FakeServer anew() {
    closeState();
    return new FakeServer(app, index, settings, this);
  }

  /** Answers by that door what is asked at that path and below it. */
  public void open(String path, SideDoor door) {
    entrance.open(path, door);
  }

  /** What it remembers, or null if every answer is made from the index. */
  public @Nullable AccountState state() {
    return state;
  }

  /** What it refuses, or null for nothing. */
  public @Nullable AccountLimits limits() {
    return limits;
  }

  /** The root of the API. */
  public String apiRoot() {
    return listener.origin() + Dispatcher.API_ROOT;
  }

  /** The token endpoint. */
  public String tokenUrl() {
    return listener.origin() + TokenEndpoint.PATH;
  }

  /** What is to go wrong with requests that carry a valid token. */
  public Troubles troubles() {
    return api.troubles();
  }

  /** Tells the time from now on. */
  public void useClock(Clock clock) {
    api.useClock(clock);
  }

  /** Gives the access tokens of the future these scopes. */
  public void grantScopes(Set<String> scopes) {
    tokens.grant(new Grant(scopes));
  }

  /** Makes all access tokens invalid. */
  public void expireTokens() {
    tokens.expireAll();
  }

  /** Whether an access token is valid. */
  public boolean accepts(String token) {
    return tokens.isValid(token);
  }

  /** How many access tokens were given out. */
  public int tokensIssued() {
    return tokens.issued();
  }

  /** The API requests that arrived, in order. */
  public List<RecordedRequest> requests() {
    return journal.requests();
  }

  /** What contradicted the documents, one sentence a request. */
  public List<String> refusals() {
    return journal.refusals();
  }

  @Override
  public void close() {
    listener.close();
    closeState();
  }

  private void closeState() {
    if (state != null) {
      state.close();
    }
  }
}
