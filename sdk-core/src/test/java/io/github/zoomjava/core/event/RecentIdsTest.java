package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.fixture.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentIdsTest {

  private final MutableClock clock = new MutableClock(Instant.parse("2027-01-02T09:00:00Z"));
  private final SeenDeliveries seen = SeenDeliveries.inMemory(2, Duration.ofHours(2), clock);

  @Test
  void tellsWhatIsNewFromWhatIsNot() {
    assertThat(seen.add("a")).isTrue();
    assertThat(seen.add("a")).isFalse();
    assertThat(seen.add("b")).isTrue();
  }

  @Test
  void forgetsWhatCouldNotBeTaken() {
    seen.add("a");
    seen.remove("a");

    assertThat(seen.add("a")).isTrue();
  }

  @Test
  void remembersForItsTimeAndNoLonger() {
    seen.add("a");
    clock.advance(Duration.ofHours(2));
    assertThat(seen.add("a")).isFalse();
    clock.advance(Duration.ofNanos(1));
    assertThat(seen.add("a")).isTrue();
  }

  @Test
  void forgetsTheOldestForOneTooMany() {
    seen.add("a");
    seen.add("b");
    seen.add("c");

    assertThat(seen.add("b")).isFalse();
    assertThat(seen.add("c")).isFalse();
    assertThat(seen.add("a")).isTrue();
  }

  @Test
  void cannotRememberNothing() {
    assertThatThrownBy(() -> SeenDeliveries.inMemory(0, Duration.ofHours(2), Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
