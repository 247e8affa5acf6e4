package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {
  private static final Instant START = Instant.parse("2027-01-02T09:00:00Z");

  private final VirtualTime time = VirtualTime.from(START);
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @Test
  void passesWhileAllWaitAndWakesThemInOrder() {
    time.run(
        3,
        worker -> {
          sleep(Duration.ofHours(3 - worker));
          seen.add(worker + " at " + Duration.between(START, time.instant()).toHours());
        });

    assertThat(seen).containsExactly("2 at 1", "1 at 2", "0 at 3");
    assertThat(time.instant()).isEqualTo(START.plus(Duration.ofHours(3)));
  }

  @Test
  void standsStillWhileSomebodyWorks() {
    time.run(
        2,
        worker -> {
          if (worker == 0) {
            sleep(Duration.ofHours(1));
            seen.add("woken");
          } else {
            for (int i = 0; i < 1000; i++) {
              assertThat(time.instant()).isEqualTo(START);
            }
            seen.add("worked");
          }
        });

    assertThat(seen).containsExactly("worked", "woken");
  }

  @Test
  void runsWhatIsScheduled() {
    time.run(
        1,
        worker -> {
          time.schedule(Duration.ofHours(1), () -> seen.add("scheduled at " + elapsed().toHours()));
          sleep(Duration.ofHours(2));
          seen.add("woken at " + elapsed().toHours());
        });

    assertThat(seen).containsExactly("scheduled at 1", "woken at 2");
  }

  @Test
  void throwsWhatAWorkerThrew() {
    assertThatThrownBy(
            () ->
                time.run(
                    2,
                    worker -> {
                      if (worker == 1) {
                        throw new IllegalStateException("enough");
                      }
                    }))
        .hasMessage("enough");
  }

  private Duration elapsed() {
    return Duration.between(START, time.instant());
  }

  private void sleep(Duration duration) {
    try {
      time.sleep(duration);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
