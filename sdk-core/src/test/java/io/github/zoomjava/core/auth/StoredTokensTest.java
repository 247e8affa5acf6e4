package io.github.zoomjava.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.fixture.MutableClock;
import io.github.zoomjava.core.fixture.RotatingServer;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.internal.TokenKeys;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredTokensTest {

  private final MutableClock clock = new MutableClock(TestZoom.START);
  private final TokenStore store = TokenStore.inMemory();
  private final RotatingServer server = new RotatingServer(false, 3600);
  private final OAuthApp app = OAuthApp.of("id", "secret");
  private final String user = TokenKeys.user(HttpUrl.get(server.root()), "id", "user");

  StoredTokensTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void usesWhatIsStoredUntilAMinuteBeforeItExpires() {
    store.put(user, tokens(0, clock.instant().plusSeconds(3600)));
    try (ZoomClient zoom = client(store)) {
      call(zoom);
      clock.advance(Duration.ofSeconds(3539));
      call(zoom);
      assertThat(server.current()).isZero();

      clock.advance(Duration.ofSeconds(1));
      call(zoom);
      assertThat(server.current()).isEqualTo(1);
    }
  }

  @Test
  void storesTheNewRefreshTokenBeforeAnybodyUsesTheNewAccessToken() {
    store.put(user, tokens(0, Instant.EPOCH));
    List<String> order = new ArrayList<>();
    TokenStore watched =
        new Delegate(store) {
          @Override
          public boolean compareAndSet(
              String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
            order.add("stored " + (replacement == null ? null : replacement.refreshToken()));
            return super.compareAndSet(key, expected, replacement);
          }
        };
    try (ZoomClient zoom =
        builder(watched)
            .httpClient(
                http ->
                    http.addInterceptor(
                        chain -> {
                          order.add("sent " + chain.request().header("Authorization"));
                          return chain.proceed(chain.request());
                        }))
            .build()) {
      call(zoom);
    }

    assertThat(order).endsWith("stored refresh-1", "sent Bearer access-1");
  }

  @Test
  void replacesATokenOnceForAHundredCalls() {
    store.put(user, tokens(0, Instant.EPOCH));
    try (ZoomClient zoom = client(store);
        ZoomClient otherClient = client(store)) {
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        answers.add((i % 2 == 0 ? zoom : otherClient).request("GET", "/users/me").sendAsync());
      }
      answers.forEach(CompletableFuture::join);
    }

    assertThat(server.current()).isEqualTo(1);
    assertThat(server.rejected()).isZero();
  }

  @Test
  void losesNoTokenThatCouldNotBeStored() {
    store.put(user, tokens(0, Instant.EPOCH));
    AtomicBoolean full = new AtomicBoolean(true);
    TokenStore failing =
        new Delegate(store) {
          @Override
          public boolean compareAndSet(
              String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
            if (full.get()) {
              throw new IllegalStateException("the disk is full");
            }
            return super.compareAndSet(key, expected, replacement);
          }
        };
    try (ZoomClient zoom = client(failing)) {
      ZoomAuthException e = catchThrowableOfType(ZoomAuthException.class, () -> call(zoom));
      assertThat(e.failure()).isEqualTo(AuthFailure.LOCAL);
      assertThat(e).hasMessageContaining("do not end the program");
      assertThatThrownBy(() -> call(zoom)).isInstanceOf(ZoomAuthException.class);

      full.set(false);
      call(zoom);
    }

    assertThat(server.current()).isEqualTo(1);
    assertThat(stored()).isEqualTo("refresh-1");
  }

  @Test
  void takesWhatAnotherProcessStoredInPlaceOfADeadToken() {
    store.put(user, tokens(0, Instant.EPOCH));
    AtomicBoolean first = new AtomicBoolean(true);
    TokenStore raced =
        new Delegate(store) {
          @Override
          public @Nullable TokenSet load(String key) {
            TokenSet seen = super.load(key);
            if (first.getAndSet(false)) {
              try (ZoomClient other = client(store)) {
                call(other);
              }
            }
            return seen;
          }
        };
    try (ZoomClient zoom = client(raced)) {
      call(zoom);
    }

    assertThat(server.rejected()).isEqualTo(1);
    assertThat(server.current()).isEqualTo(1);
    assertThat(stored()).isEqualTo("refresh-1");
  }

  @Test
  void saysThatTheUserHasToAuthorizeAgain() {
    store.put(user, tokens(7, Instant.EPOCH));
    try (ZoomClient zoom = client(store)) {
      ZoomAuthException dead = catchThrowableOfType(ZoomAuthException.class, () -> call(zoom));
      assertThat(dead.failure()).isEqualTo(AuthFailure.REFRESH_TOKEN_REJECTED);
      assertThat(dead.needsAuthorization()).isTrue();
      assertThat(server.rejected()).isEqualTo(1);

      store.put(user, tokens(0, Instant.EPOCH));
      call(zoom);
      assertThat(stored()).isEqualTo("refresh-1");
    }
  }

  @Test
  void saysThatNothingIsStored() {
    try (ZoomClient zoom = client(store)) {
      ZoomAuthException e = catchThrowableOfType(ZoomAuthException.class, () -> call(zoom));

      assertThat(e.failure()).isEqualTo(AuthFailure.NO_TOKENS_STORED);
      assertThat(e).hasMessageContaining("for the user \"user\"");
    }
  }

  @Test
  void doesNotBringBackWhatWasRemovedMeanwhile() {
    store.put(user, tokens(0, Instant.EPOCH));
    AtomicReference<TokenSet> seen = new AtomicReference<>();
    TokenStore removing =
        new Delegate(store) {
          @Override
          public boolean compareAndSet(
              String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
            seen.set(store.load(key));
            store.compareAndSet(key, seen.get(), null);
            return super.compareAndSet(key, expected, replacement);
          }
        };
    try (ZoomClient zoom = client(removing)) {
      call(zoom);
    }

    assertThat(store.load(user)).isNull();
  }

  @Test
  void signsTheTokensOfTheVideoSdkItself() {
    try (ZoomClient zoom =
        builder(store).credentials(Credentials.videoSdk("key", "s3cret")).build()) {
      call(zoom);
      clock.advance(Duration.ofHours(1));
      call(zoom);
      assertThat(zoom.toString()).doesNotContain("s3cret");
    }

    assertThat(server.current()).isZero();
    assertThat(store.load("video-sdk:key")).isNotNull();
  }

  private ZoomClient client(TokenStore tokens) {
    return builder(tokens).build();
  }

  private ZoomClient.Builder builder(TokenStore tokens) {
    return ZoomClient.builder()
        .credentials(Credentials.user(app, "user"))
        .tokenStore(tokens)
        .clock(clock)
        .baseUrl(server.root() + "/v2")
        .oauthUrl(server.root() + "/oauth/token");
  }

  private static void call(ZoomClient zoom) {
    zoom.request("GET", "/users/me").send();
  }

  private @Nullable String stored() {
    TokenSet tokens = store.load(user);
    return tokens == null ? null : tokens.refreshToken();
  }

  private static TokenSet tokens(int number, Instant expiresAt) {
    return new TokenSet(
        new AccessToken("access-" + number, expiresAt, Set.of(), null), "refresh-" + number);
  }

  private static class Delegate implements TokenStore {
    private final TokenStore store;

    Delegate(TokenStore store) {
      this.store = store;
    }

    @Override
    public @Nullable TokenSet load(String key) {
      return store.load(key);
    }

    @Override
    public boolean compareAndSet(
        String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
      return store.compareAndSet(key, expected, replacement);
    }
  }
}
