package io.github.zoomjava.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.auth.TokenSet;
import io.github.zoomjava.core.auth.TokenStore;
import io.github.zoomjava.core.error.AuthFailure;
import io.github.zoomjava.core.error.RateLimitException;
import io.github.zoomjava.core.error.ZoomAuthException;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.fixture.Way;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.core.ratelimit.LimitedCall;
import io.github.zoomjava.core.ratelimit.RateLimit;
import io.github.zoomjava.core.ratelimit.RateLimitKind;
import io.github.zoomjava.core.ratelimit.RateLimiter;
import io.github.zoomjava.core.ratelimit.Turn;
import io.github.zoomjava.core.retry.Sleeper;
import io.github.zoomjava.core.sample.User;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code of the user's that fails, errors included, hangs no call and changes no outcome. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EveryCallEndsTest {

  private static final String USER = "{\"id\":\"u\"}";

  private final TestZoom test = new TestZoom();

  @AfterEach
  void noBodyIsLeftOpen() {
    test.close();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsWhenTheSupplierOfTheSecretThrowsAnError(Way way) {
    test.answerToken("token-1");
    test.always(okJson(USER));
    Iterator<Supplier<String>> secrets =
        List.<Supplier<String>>of(
                () -> {
                  throw new OutOfMemoryError("vault");
                },
                () -> "s3cret")
            .iterator();
    ZoomClient zoom =
        test.builder()
            .credentials(Credentials.serverToServer("acc", "id", () -> secrets.next().get()))
            .build();

    assertLocal(way, zoom, OutOfMemoryError.class);
    test.answerToken("token-1");
    assertThat(way.send(zoom, test.call("GET"), User.JSON).body().id()).isEqualTo("u");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsWhenASupplierThrowsWhatItDoesNotDeclare(Way way) {
    ZoomClient app =
        test.builder()
            .credentials(
                Credentials.serverToServer("acc", "id", () -> sneaky(new IOException("vault"))))
            .build();
    assertLocal(way, app, IOException.class);

    ZoomClient supplied =
        test.builder()
            .credentials(Credentials.accessToken(() -> sneaky(new IOException("vault"))))
            .build();
    assertLocal(way, supplied, IOException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsWhenTheTokenStoreThrowsAnError(Way way) {
    TokenStore broken =
        new Store() {
          @Override
          public @Nullable TokenSet load(String key) {
            throw new NoClassDefFoundError("redis");
          }
        };
    ZoomClient zoom = test.serverToServer().tokenStore(broken).build();

    assertLocal(way, zoom, NoClassDefFoundError.class);
    assertLocal(way, zoom, NoClassDefFoundError.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsWhenTheTokenStoreSaysForEverThatOthersWereFirst(Way way) {
    test.answerToken("token-1");
    TokenSet dead = new TokenSet(new AccessToken("t", Instant.EPOCH, Set.of(), null), null);
    TokenStore contrary =
        new Store() {
          @Override
          public @Nullable TokenSet load(String key) {
            return dead;
          }
        };
    ZoomClient zoom = test.serverToServer().tokenStore(contrary).build();

    ZoomAuthException e =
        catchThrowableOfType(
            ZoomAuthException.class, () -> way.send(zoom, test.call("GET"), User.JSON));

    assertThat(e.failure()).isEqualTo(AuthFailure.LOCAL);
    assertThat(e).hasMessageContaining("each time the store says");
    assertThatThrownBy(() -> contrary.put("key", dead)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void usesATokenWhoseLockCannotBeClosed(Way way) {
    test.always(okJson(USER));
    test.answerToken("token-1");
    TokenStore memory = TokenStore.inMemory();
    TokenStore sticky =
        new Store() {
          @Override
          public boolean compareAndSet(
              String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
            return memory.compareAndSet(key, expected, replacement);
          }

          @Override
          public Lock lock(String key) {
            return () -> {
              throw new IllegalStateException("the connection is gone");
            };
          }
        };
    ZoomClient zoom = test.serverToServer().tokenStore(sticky).build();
    test.answerToken("token-1");

    assertThat(way.send(zoom, test.call("GET"), User.JSON).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void pacesByItselfWhileALimiterCannotDecide(Way way) {
    test.always(okJson(USER));
    for (RateLimiter broken : List.of(new ErringLimiter(), new NoTurns(), new LateFailure())) {
      ZoomClient zoom = test.builder().rateLimiter(broken).build();

      assertThat(way.send(zoom, test.call("POST"), User.JSON).body().id()).isEqualTo("u");
    }
    assertThat(test.apiRequests()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void takesNoAnswerAwayForALimiterThatDoesNotWantToHearOfIt(Way way) {
    test.always(okJson(USER).withHeader("X-RateLimit-Category", "Light"));
    ZoomClient zoom = test.builder().rateLimiter(new DeafLimiter()).build();

    assertThat(way.send(zoom, test.call("POST"), User.JSON).body().id()).isEqualTo("u");

    test.always(
        jsonResponse("{\"code\":429,\"message\":\"maximum daily rate limit\"}", 429)
            .withHeader("X-RateLimit-Type", "Daily-limit"));
    assertThatThrownBy(() -> way.send(zoom, test.call("POST"), User.JSON))
        .isInstanceOf(RateLimitException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsWhenTheSleeperCannotWait(Way way) {
    test.always(aResponse().withStatus(503));
    ZoomClient zoom = test.builder().sleeper(new FullSleeper()).build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), User.JSON))
        .isInstanceOf(ZoomException.class)
        .hasMessageContaining("Sleeper")
        .hasCauseInstanceOf(RejectedExecutionException.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void endsWhenATypeCannotBeRead(Way way) {
    test.always(okJson(USER));
    ZoomClient zoom = test.builder().build();

    assertThatThrownBy(() -> way.send(zoom, test.call("GET"), new Unreadable()))
        .isInstanceOf(ZoomException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void isNotTouchedByErrorsOfListeners(Way way) {
    test.always(okJson("{\"id\":7}"));
    ZoomClient zoom =
        test.builder()
            .listener(new ErringListener())
            .driftListener(
                drift -> {
                  throw new AssertionError("a drift listener");
                })
            .build();

    assertThat(way.send(zoom, test.call("GET"), User.JSON).body().id()).isEqualTo("7");
  }

  @Test
  void endsAListWhoseConsumerThrowsAnError() {
    Page<String> page = new OnePage(List.of("a"));
    CompletableFuture<Page<String>> later = new CompletableFuture<>();
    for (CompletableFuture<Page<String>> answer :
        List.of(CompletableFuture.completedFuture(page), later)) {
      CompletableFuture<Void> end =
          AsyncPaged.of(token -> answer)
              .forEach(
                  item -> {
                    throw new AssertionError(item);
                  });
      answer.complete(page);

      assertThatThrownBy(() -> end.get(10, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseInstanceOf(AssertionError.class);
    }
  }

  @Test
  void endsAListWhoseNextPageCannotBeAskedFor() {
    CompletableFuture<List<String>> end =
        AsyncPaged.<String>of(
                token -> {
                  throw new NoClassDefFoundError("page");
                })
            .toList();

    assertThatThrownBy(() -> end.get(10, TimeUnit.SECONDS))
        .hasRootCauseInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void neverLetsARawExceptionOutOfSendAsync() {
    test.always(okJson(USER));
    ZoomClient zoom =
        test.builder()
            .rateLimiter(new ErringLimiter())
            .credentials(Credentials.accessToken(() -> sneaky(new IOException("vault"))))
            .listener(new ErringListener())
            .build();

    CompletableFuture<?> answer = ApiCalls.of(zoom).sendAsync(test.call("GET"), User.JSON);

    assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ZoomException.class);
  }

  private void assertLocal(Way way, ZoomClient zoom, Class<? extends Throwable> cause) {
    ZoomAuthException e =
        catchThrowableOfType(
            ZoomAuthException.class, () -> way.send(zoom, test.call("GET"), User.JSON));
    assertThat(e.failure()).isEqualTo(AuthFailure.LOCAL);
    assertThat(e).hasRootCauseInstanceOf(cause);
  }

  /** As a lambda of Kotlin throws. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T, E extends Throwable> T sneaky(Throwable failure) throws E {
    throw (E) failure;
  }

  private static final class Unreadable extends JsonCodec<User> {
    @Override
    protected @Nullable User read(JsonInput in) {
      throw new StackOverflowError("deep");
    }

    @Override
    protected void write(JsonOutput out, User value) {
      throw new UnsupportedOperationException("It is only read");
    }
  }

  private record OnePage(List<String> items) implements Page<String> {
    @Override
    public @Nullable String nextPageToken() {
      return null;
    }
  }

  private static class Store implements TokenStore {
    @Override
    public @Nullable TokenSet load(String key) {
      return null;
    }

    @Override
    public boolean compareAndSet(
        String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
      return false;
    }
  }

  private static class DeafLimiter implements RateLimiter {
    @Override
    public Turn next(LimitedCall call, Instant now) {
      return Turn.After.NOW;
    }

    @Override
    public void answered(LimitedCall call, RateLimit headers, Instant now) {
      throw new AssertionError("answered");
    }

    @Override
    public void refused(
        LimitedCall call, RateLimitKind kind, @Nullable Instant retryAt, Instant now) {
      throw new AssertionError("refused");
    }
  }

  private static final class ErringLimiter extends DeafLimiter {
    @Override
    public Turn next(LimitedCall call, Instant now) {
      throw new NoClassDefFoundError("redis");
    }
  }

  private static final class NoTurns extends DeafLimiter {
    @Override
    @SuppressWarnings("NullAway") // because somebody will
    public Turn next(LimitedCall call, Instant now) {
      return null;
    }
  }

  private static final class LateFailure extends DeafLimiter {
    @Override
    public CompletionStage<Turn> nextAsync(LimitedCall call, Instant now) {
      return CompletableFuture.failedFuture(new IOException("redis"));
    }
  }

  private static final class FullSleeper implements Sleeper {
    @Override
    public void sleep(Duration duration) {
      throw new RejectedExecutionException("full");
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      throw new RejectedExecutionException("full");
    }
  }

  private static final class ErringListener implements CallListener {
    @Override
    public void started(Call call) {
      throw new AssertionError("started");
    }

    @Override
    public void attempted(Call call, Attempt attempt) {
      throw new AssertionError("attempted");
    }

    @Override
    public void finished(Call call, Outcome outcome) {
      throw new AssertionError("finished");
    }
  }
}
