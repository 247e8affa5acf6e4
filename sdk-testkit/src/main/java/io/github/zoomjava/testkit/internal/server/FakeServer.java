package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.fault.Troubles;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.oauth.OAuthRequest;
import io.github.zoomjava.testkit.internal.oauth.OAuthServer;
import io.github.zoomjava.testkit.internal.state.AccountState;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running server. */
public final class FakeServer implements AutoCloseable {
  private final Time time = new Time();
  private final OAuthServer oauth = new OAuthServer(time::now);
  private final Journal journal;
  private final ApiEndpoint api;
  private final Listener listener;

  /**
   * Starts a server.
   *
   * @param state what it remembers, or null to answer everything from the index
   * @param limits what it refuses, or null for nothing
   */
  public FakeServer(
      OperationIndex index,
      @Nullable AccountState state,
      @Nullable AccountLimits limits,
      ServerSettings settings) {
    journal = new Journal(settings.keepsRequests());
    api = new ApiEndpoint(index, oauth.accessTokens(), journal, state, limits, time);
    DownloadEndpoint downloads = new DownloadEndpoint(oauth.accessTokens(), journal, state);
    listener =
        Listener.at(settings.port(), settings.identity(), new Dispatcher(oauth, downloads, api));
    oauth.servedAt(listener.origin());
    if (state != null) {
      state.servedAt(listener.origin());
    }
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
  }
}
