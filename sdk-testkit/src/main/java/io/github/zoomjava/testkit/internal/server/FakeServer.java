package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.SideDoor;
import io.github.zoomjava.testkit.internal.account.AccountState;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.fault.Troubles;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.oauth.OAuthRequest;
import io.github.zoomjava.testkit.internal.oauth.OAuthServer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running server, from its start or from when it last began anew. */
public final class FakeServer implements AutoCloseable {
  private final OperationIndex index;
  private final ServerSettings settings;
  private final Time time = new Time();
  private final OAuthServer oauth;
  private final Journal journal;
  private final @Nullable AccountState state;
  private final @Nullable AccountLimits limits;
  private final ApiEndpoint api;
  private final Entrance entrance;
  private final Listener listener;

  /** Starts a server. */
  public FakeServer(OperationIndex index, ServerSettings settings) {
    this(index, settings, null);
  }

  /** Takes over the entrance and the listener of what ran before, if something did. */
  private FakeServer(OperationIndex index, ServerSettings settings, @Nullable FakeServer before) {
    this.index = index;
    this.settings = settings;
    time.use(settings.clock());
    oauth = new OAuthServer(time::instant, settings.secretsInHeaderOnly());
    journal = new Journal(settings.keepsRequests());
    state = settings.newState(time);
    limits = settings.newLimits(time::instant);
    api = new ApiEndpoint(index, oauth.accessTokens(), journal, state, limits, time);
    DownloadEndpoint downloads = new DownloadEndpoint(oauth.accessTokens(), journal, state);
    Dispatcher zoom = new Dispatcher(oauth, downloads, api);
    entrance = before == null ? new Entrance(zoom) : before.entrance;
    listener = before == null ? Listener.of(settings, entrance) : before.listener;
    oauth.servedAt(listener.origin());
    if (state != null) {
      state.servedAt(listener.origin());
    }
    entrance.leadTo(zoom);
  }

  /** This server with nothing left of what happened since its start. */
  public FakeServer anew() {
    closeState();
    return new FakeServer(index, settings, this);
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
    return listener.origin() + OAuthServer.TOKEN_PATH;
  }

  /** What is to go wrong with requests that carry a valid token. */
  public Troubles troubles() {
    return api.troubles();
  }

  /** The clock that everything goes by, also after another one is used. */
  public Clock clock() {
    return time.withZone(ZoneOffset.UTC);
  }

  /** Tells the time from now on. */
  public void useClock(Clock clock) {
    time.use(clock);
  }

  /** Where users and apps sign in. */
  public OAuthServer oauth() {
    return oauth;
  }

  /** What a browser gets for a URL of the pages where users sign in. */
  public Answer browse(String url) {
    String origin = listener.origin();
    OAuthRequest request =
        HttpRequest.ofBrowser(url.startsWith(origin) ? url.substring(origin.length()) : "");
    if (!oauth.isFor(request.path())) {
      throw new IllegalArgumentException("Users do not sign in there, but below " + origin);
    }
    return oauth.answer(request);
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
