package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.fault.Troubles;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.state.AccountState;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The running server. */
public final class FakeServer implements AutoCloseable {
  private final AccessTokens tokens = new AccessTokens();
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
      App app,
      OperationIndex index,
      @Nullable AccountState state,
      @Nullable AccountLimits limits,
      ServerSettings settings) {
    journal = new Journal(settings.keepsRequests());
    api = new ApiEndpoint(index, tokens, journal, state, limits);
    DownloadEndpoint downloads = new DownloadEndpoint(tokens, journal, state);
    listener =
        Listener.at(
            settings.port(),
            settings.identity(),
            new Dispatcher(new TokenEndpoint(app, tokens), downloads, api));
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
  }
}
