package io.github.zoomjava.testkit.internal.server;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.OperationIndex;
import io.github.zoomjava.testkit.internal.state.AccountState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running server: WireMock on a free port of the loopback address. */
public final class FakeServer implements AutoCloseable {
  private static final int THREADS = 80;
  private static final String LOOPBACK = "127.0.0.1";

  private final AccessTokens tokens = new AccessTokens();
  private final Journal journal = new Journal();
  private final ApiEndpoint api;
  private final WireMockServer wireMock;

  /**
   * Starts a server.
   *
   * @param state what it remembers, or null to answer everything from the index
   * @param limits what it refuses, or null for nothing
   */
  public FakeServer(
      App app, OperationIndex index, @Nullable AccountState state, @Nullable AccountLimits limits) {
    api = new ApiEndpoint(index, tokens, journal, state, limits);
    DownloadEndpoint downloads = new DownloadEndpoint(tokens, journal, state);
    wireMock =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress(LOOPBACK)
                .dynamicPort()
                .containerThreads(THREADS)
                .disableRequestJournal()
                .extensions(new Dispatcher(new TokenEndpoint(app, tokens), downloads, api)));
    wireMock.stubFor(any(anyUrl()).willReturn(aResponse()));
    wireMock.start();
    if (state != null) {
      state.servedAt(origin());
    }
  }

  /** The root of the API. */
  public String apiRoot() {
    return origin() + Dispatcher.API_ROOT;
  }

  /** The token endpoint. */
  public String tokenUrl() {
    return origin() + TokenEndpoint.PATH;
  }

  /** Makes the next request that carries a valid token fail. */
  public void failNext(Fault fault) {
    api.failNext(fault);
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
    wireMock.stop();
  }

  private String origin() {
    return "http://" + LOOPBACK + ":" + wireMock.port();
  }
}
