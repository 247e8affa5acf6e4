package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.AccessToken;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.fixture.MutableClock;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.retry.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocketLinkTest {
  private static final Instant START = Instant.parse("2027-01-02T09:00:00Z");

  private final MutableClock clock = new MutableClock(START);
  private long nanos;
  private final ZoomClient zoom =
      ZoomClient.builder()
          .credentials(Credentials.accessToken(() -> "token"))
          .clock(clock)
          .sleeper(new OnlyTime())
          .build();

  @AfterEach
  void close() {
    zoom.close();
  }

  /** Five minutes before, or half of what is left where that is no more than five minutes. */
  @ParameterizedTest
  @CsvSource({"3600, 3300", "360, 60", "301, 1", "300, 150", "100, 50"})
  void needsAnotherTokenInTimeAndNotBefore(long livesFor, long replacedAfter) {
    SocketLink link = link(START.plusSeconds(livesFor));

    assertThat(link.needsOtherToken(START.plusSeconds(replacedAfter).minusMillis(1))).isFalse();
    assertThat(link.needsOtherToken(START.plusSeconds(replacedAfter))).isTrue();
  }

  @Test
  void neverNeedsAnotherTokenForOneThatDoesNotSayWhenItExpires() {
    SocketLink link = link(Instant.MAX);

    assertThat(link.needsOtherToken(START.plus(Duration.ofDays(36500)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"301, false", "300, true", "-1, true"})
  void saysWhetherATokenIsNearItsEnd(long livesFor, boolean isNear) {
    assertThat(SocketLink.isNearItsEnd(token(START.plusSeconds(livesFor)), START))
        .isEqualTo(isNear);
  }

  @Test
  void isSilentAfter45SecondsAndNotBefore() {
    SocketLink link = link(Instant.MAX);

    pass(Duration.ofMillis(44_999));
    assertThat(link.isSilent()).isFalse();
    pass(Duration.ofMillis(1));
    assertThat(link.isSilent()).isTrue();
  }

  @Test
  void isNotSilentBecauseAClockIsSet() {
    SocketLink link = link(Instant.MAX);

    clock.advance(Duration.ofHours(1));
    assertThat(link.isSilent()).isFalse();
    clock.advance(Duration.ofHours(-2));
    pass(Duration.ofSeconds(45));
    assertThat(link.isSilent()).isTrue();
  }

  @Test
  void isStableAfterItServedForAMinuteAndNotBefore() {
    SocketLink link = link(Instant.MAX);
    pass(Duration.ofMinutes(2));
    assertThat(link.wasStable()).isFalse();

    link.serves();
    pass(Duration.ofSeconds(59));
    assertThat(link.wasStable()).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(link.wasStable()).isTrue();
  }

  private void pass(Duration duration) {
    nanos += duration.toNanos();
  }

  private SocketLink link(Instant end) {
    return new SocketLink(token(end), ApiCalls.of(zoom).settings(), new NoKeeper());
  }

  private static AccessToken token(Instant end) {
    return new AccessToken("token", end, Set.of(), null);
  }

  private final class OnlyTime implements Sleeper {
    @Override
    public void sleep(Duration duration) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long nanoTime() {
      return nanos;
    }
  }

  private static final class NoKeeper implements SocketLink.Keeper {
    @Override
    public void received(SocketLink link, SocketFrame frame) {}

    @Override
    public void ended(SocketLink link, boolean tokenRefused, String why) {}
  }
}
