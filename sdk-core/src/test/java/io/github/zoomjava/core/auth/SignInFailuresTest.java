package io.github.zoomjava.core.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.github.zoomjava.core.fixture.TestZoom.TOKEN_PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.Diagnosis;
import io.github.zoomjava.core.error.UnauthorizedException;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomDecodingException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.TokenKeys;
import io.github.zoomjava.core.retry.Sleeper;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a sign-in that fails, and what is done so that it does not. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SignInFailuresTest {

  private static final String USER = "{\"id\":\"u\"}";
  private static final String SECRET = "eyJ-a-very-secret-token";

  private final TestZoom test = new TestZoom();
  private final String alice = TokenKeys.user(HttpUrl.get(test.server.baseUrl()), "id", "alice");

  @TempDir private Path folder;

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @Test
  void waitsForWhatAnotherProcessIsAboutToStore() {
    test.always(okJson(USER));
    refuseRefreshTokens();
    LockLess store = new LockLess();
    store.tokens = tokens("old", Instant.EPOCH);
    AtomicInteger looks = new AtomicInteger();
    Sleeper sleeper =
        new Sleeper() {
          @Override
          public void sleep(Duration duration) {
            if (looks.incrementAndGet() == 5) {
              store.tokens = tokens("new", Instant.MAX);
            }
          }

          @Override
          public void schedule(Duration delay, Runnable task) {
            throw new AssertionError("Nothing is repeated");
          }
        };
    ZoomClient zoom = user(store).sleeper(sleeper).build();

    assertThat(Way.SYNC.send(zoom, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
    assertThat(looks).hasValue(5);
  }

  @Test
  void looksSomeSecondsOnlyForWhatNobodyStores() {
    refuseRefreshTokens();
    LockLess store = new LockLess();
    store.tokens = tokens("old", Instant.EPOCH);
    ZoomClient zoom = user(store).build();

    ZoomAuthException e =
        catchThrowableOfType(
            ZoomAuthException.class, () -> Way.SYNC.send(zoom, test.call("GET"), User.JSON));

    assertThat(e.needsAuthorization()).isTrue();
    assertThat(test.sleeper.waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
  }

  @Test
  void looksOnceForWhatNobodyStoresWhereTheStoreHasLocks() {
    refuseRefreshTokens();
    TokenStore store = TokenStore.inMemory();
    store.put(alice, tokens("old", Instant.EPOCH));
    ZoomClient zoom = user(store).build();

    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class);
    assertThat(test.sleeper.waits).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void replacesAFileThatHoldsNoTokensWhereTheAppCanFetchOthers(Way way) throws IOException {
    test.always(okJson(USER));
    test.answerToken("token-1");
    TokenStore store = FileTokenStore.in(folder);
    way.send(test.serverToServer().tokenStore(store).build(), test.call("GET"), User.JSON);
    Path file = file();
    Files.writeString(file, "{\"access_tok");

    ZoomClient again = test.serverToServer().tokenStore(store).build();
    assertThat(way.send(again, test.call("GET"), User.JSON).status()).isEqualTo(200);
    assertThat(Files.readString(file)).contains("token-1");
  }

  @Test
  void cannotReplaceAFileOfAUser() throws IOException {
    TokenStore store = FileTokenStore.in(folder);
    store.put(alice, tokens("old", Instant.EPOCH));
    Files.writeString(file(), "{");
    ZoomClient zoom = user(store).build();

    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class)
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(Files.readString(file())).isEqualTo("{");
  }

  @ParameterizedTest
  @ValueSource(strings = {" s3cret", "s3cret\n", "s3cret\r\n", "\ts3cret"})
  void namesBlanksAroundCredentials(String secret) {
    assertThatThrownBy(() -> Credentials.serverToServer("acc", "id", secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("client secret begins or ends with a blank or a line end")
        .hasMessageNotContaining("s3cret");
    assertThatThrownBy(() -> OAuthApp.of(secret, "s"))
        .hasMessageContaining("client id begins or ends");
    assertThatThrownBy(() -> Credentials.serverToServer(secret, "id", "s"))
        .hasMessageContaining("account id begins or ends");

    ZoomClient zoom =
        test.builder().credentials(Credentials.serverToServer("acc", "id", () -> secret)).build();
    assertThatThrownBy(() -> Way.SYNC.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomAuthException.class)
        .hasRootCauseMessage(
            "The client secret begins or ends with a blank or a line end; take that away, wherever"
                + " it is read");
    assertThat(test.tokenRequests()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void callsTheRefusalOfAProxyThat(Way way) {
    test.always(aResponse().withStatus(407));
    ZoomClient app = test.serverToServer().build();

    ZoomAuthException token =
        catchThrowableOfType(
            ZoomAuthException.class, () -> way.send(app, test.call("GET"), User.JSON));
    assertThat(token.failure()).isEqualTo(AuthFailure.PROXY_REFUSED);
    assertThat(token).hasMessageContaining("proxyAuthenticator");
    assertThat(test.tokenRequests()).isEqualTo(1);
    assertThatThrownBy(() -> test.send(way, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomApiException.class)
        .hasMessageContaining("proxyAuthenticator");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void asksAProxyOnceThatOpensNoWay(Way way) throws IOException {
    try (RefusingProxy proxy = new RefusingProxy();
        ZoomClient app =
            test.serverToServer()
                .oauthUrl("https://zoom.us/oauth/token")
                .httpClient(http -> http.proxy(proxy.address()))
                .build();
        ZoomClient supplied =
            test.builder()
                .baseUrl("https://api.zoom.us/v2")
                .httpClient(http -> http.proxy(proxy.address()))
                .build()) {
      ZoomAuthException token =
          catchThrowableOfType(
              ZoomAuthException.class, () -> way.send(app, test.call("GET"), User.JSON));
      assertThat(token.failure()).isEqualTo(AuthFailure.PROXY_REFUSED);
      assertThat(proxy.asked).hasValue(1);

      assertThatThrownBy(() -> way.send(supplied, test.call(supplied, "GET"), User.JSON))
          .isInstanceOf(ZoomIoException.class)
          .hasMessageContaining("proxyAuthenticator")
          .hasMessageEndingWith("Zoom has not received this.");
      assertThat(proxy.asked).hasValue(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void replacesATokenThatIsRefusedWithStatus400(Way way) {
    test.always(okJson(USER));
    test.answerToken("token-1");
    refuse("token-1", 400);
    ZoomClient zoom = test.serverToServer().build();

    assertThat(way.send(zoom, test.call("POST"), User.JSON).body().id()).isEqualTo("u");
    assertThat(test.tokenRequests()).isEqualTo(2);
  }

  @Test
  void namesTheTokenOfAFileAndKeepsItsOwn() {
    test.always(okJson(USER));
    test.answerToken("token-1");
    test.server.stubFor(
        any(urlPathEqualTo("/rec/1"))
            .atPriority(1)
            .willReturn(jsonResponse("{\"errorCode\":300,\"errorMessage\":\"Forbidden\"}", 401)));
    ZoomClient zoom = test.serverToServer().build();

    UnauthorizedException e =
        catchThrowableOfType(
            UnauthorizedException.class,
            () -> zoom.download(test.server.baseUrl() + "/rec/1").open());
    Way.SYNC.send(zoom, test.call("GET"), User.JSON);

    assertThat(e.diagnosis()).isEqualTo(Diagnosis.NEEDS_FILE_TOKEN);
    assertThat(e).hasMessageContaining("download_access_token");
    assertThat(test.tokenRequests()).isEqualTo(1);
  }

  @Test
  void tellsAPageThatAsksForAPasscodeFromOthers() {
    String url = test.server.baseUrl() + "/rec/1";
    test.always(page("<html><input type='password' name='passcode'></html>"));
    assertThatThrownBy(() -> test.zoom.download(url).open())
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("asks for the passcode");

    test.always(page("<html>Not found</html>"));
    assertThatThrownBy(() -> test.zoom.download(url).open())
        .isInstanceOf(ZoomDecodingException.class)
        .hasMessageContaining("a web page came in place of the file")
        .hasMessageNotContaining("passcode");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void showsNoTokenThatZoomRepeats(Way way) {
    ZoomClient zoom = test.builder().credentials(Credentials.accessToken(() -> SECRET)).build();
    String json = "{\"code\":300,\"message\":\"bad " + SECRET + "\"}";
    String field = "{\"field\":\"f\",\"message\":\"" + SECRET + "\"}";
    for (ResponseDefinitionBuilder answer :
        List.of(
            jsonResponse(json, 400).withHeader("X-Echo", SECRET),
            jsonResponse(json, 200),
            aResponse().withStatus(502).withBody("<html>" + SECRET + "</html>"),
            jsonResponse("{\"message\":\"bad\",\"errors\":[" + field + "]}", 400))) {
      test.always(answer);
      ZoomApiException e =
          catchThrowableOfType(
              ZoomApiException.class, () -> way.send(zoom, test.call("GET"), User.JSON));

      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      assertThat(trace + " " + e.error() + e.headers() + e.rawBody() + e.fieldErrors())
          .doesNotContain(SECRET)
          .contains("***");
    }
  }

  @Test
  void removesWhatIsStored() throws IOException {
    for (TokenStore store :
        List.of(TokenStore.inMemory(), new LockLess(), FileTokenStore.in(folder))) {
      store.put("alice", tokens("t", Instant.MAX));
      store.remove("alice");
      store.remove("alice");

      assertThat(store.load("alice")).isNull();
    }
    TokenStore files = FileTokenStore.in(folder);
    files.put("alice", tokens("t", Instant.MAX));
    Files.writeString(file(), "{");
    files.remove("alice");
    assertThat(files.load("alice")).isNull();
  }

  @Test
  void savesOnAnInterruptedThread() {
    TokenStore store = FileTokenStore.in(folder);
    TokenSet tokens = tokens("t", Instant.MAX);
    Thread.currentThread().interrupt();
    store.put("alice", tokens);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(store.load("alice")).isEqualTo(tokens);
  }

  @Test
  void writesEqualTokensAsEqualText() {
    List<String> texts = new ArrayList<>();
    for (List<String> scopes :
        List.of(List.of("a", "b", "c"), List.of("c", "b", "a"), List.of("b", "c", "a"))) {
      AccessToken access =
          new AccessToken("t", Instant.EPOCH, new LinkedHashSet<>(scopes), "https://x");
      String text = new TokenSet(access, null).toJson();
      texts.add(text);
      texts.add(TokenSet.fromJson(text).toJson());
    }

    assertThat(texts.stream().distinct()).hasSize(1);
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private ZoomClient.Builder user(TokenStore store) {
    return test.builder()
        .credentials(Credentials.user(OAuthApp.of("id", "s3cret"), "alice"))
        .tokenStore(store);
  }

  private static TokenSet tokens(String value, Instant expiresAt) {
    return new TokenSet(new AccessToken(value, expiresAt, Set.of(), null), "refresh-" + value);
  }

  private static ResponseDefinitionBuilder page(String html) {
    return aResponse().withHeader("Content-Type", "text/html").withBody(html);
  }

  private void refuseRefreshTokens() {
    test.server.stubFor(
        post(TOKEN_PATH).willReturn(jsonResponse("{\"error\":\"invalid_grant\"}", 400)));
  }

  private void refuse(String token, int status) {
    test.server.stubFor(
        any(anyUrl())
            .atPriority(2)
            .withHeader("Authorization", equalTo("Bearer " + token))
            .inScenario("tokens")
            .willReturn(jsonResponse("{\"code\":124,\"message\":\"Invalid token.\"}", status))
            .willSetStateTo("refused"));
    test.server.stubFor(
        post(TOKEN_PATH)
            .inScenario("tokens")
            .whenScenarioStateIs("refused")
            .willReturn(okJson("{\"access_token\":\"token-2\",\"expires_in\":3600}")));
  }

  private static final class LockLess implements TokenStore {
    private volatile @Nullable TokenSet tokens;

    @Override
    public @Nullable TokenSet load(String key) {
      return tokens;
    }

    @Override
    public boolean compareAndSet(
        String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
      tokens = replacement;
      return true;
    }
  }

  /** Wants to know who asks, and counts who did. */
  private static final class RefusingProxy implements AutoCloseable {
    private final AtomicInteger asked = new AtomicInteger();
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    RefusingProxy() throws IOException {
      thread.execute(this::serve);
    }

    Proxy address() {
      return new Proxy(
          Proxy.Type.HTTP,
          new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort()));
    }

    private void serve() {
      byte[] answer =
          "HTTP/1.1 407 Who?\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII);
      while (!socket.isClosed()) {
        try (Socket connection = socket.accept()) {
          asked.incrementAndGet();
          var unused = connection.getInputStream().read(new byte[4_096]);
          connection.getOutputStream().write(answer);
        } catch (IOException closed) {
          // The client may hang up, and the test ends the proxy.
        }
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
      thread.shutdownNow();
    }
  }
}
