package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.retry.Sleeper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void tellsTheWholeStoryAgainstFakeZoom() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    RecordingSleeper sleeper = new RecordingSleeper();

    Quickstart.run(Map.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8), sleeper);

    // Shorter ones are those of the pacing.
    assertThat(sleeper.waits)
        .filteredOn(wait -> wait.compareTo(Duration.ofSeconds(1)) >= 0)
        .singleElement(InstanceOfAssertFactories.DURATION)
        .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains(
            "Talking to FakeZoom",
            "Token obtained",
            "Users: 750, over 3 pages.",
            "created: Design review.",
            "Read back after an update: Design review, part two.",
            "Deleted.",
            "Phone users: 750.",
            "Not found, as expected:",
            "waited and read 750 users",
            "Sign-in: 1 token");
  }

  /** Notes the waits instead of waiting. */
  private static final class RecordingSleeper implements Sleeper {
    private final List<Duration> waits = new ArrayList<>();

    @Override
    public void sleep(Duration duration) {
      waits.add(duration);
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      waits.add(delay);
      task.run();
    }
  }
}
