package io.github.zoomjava.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.fixture.CuttingServer;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads save to one path; {@code -Drace.millis=8000} makes it last longer. */
class SavedAtOnceTest {

  private static final int SIZE = 70_000;
  private static final Duration TIME = Duration.ofMillis(Integer.getInteger("race.millis", 1_500));

  @TempDir Path folder;

  private final AtomicInteger saved = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger torn = new AtomicInteger();

  @Test
  void showsAWholeFileAtEveryMoment() throws Exception {
    Path target = folder.resolve("a");
    try (TestZoom test = new TestZoom();
        CuttingServer server = new CuttingServer(SIZE, "v", true)) {
      ZoomClient zoom = test.builder().baseUrl(server.root() + "/v2").build();
      long end = System.nanoTime() + TIME.toNanos();
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Future<?>> ends = new ArrayList<>();
      Runnable resuming = () -> zoom.download(server.root() + "/x").saveTo(target);
      Runnable plain =
          () ->
              ApiCalls.of(zoom)
                  .send(test.users(zoom).download(UsersEndpoints.DOWNLOAD, "u"), BodyReader.FILE)
                  .body()
                  .saveTo(target);
      for (Runnable save : List.of(resuming, resuming, plain)) {
        ends.add(threads.submit(() -> repeat(end, () -> save(server, save))));
      }
      ends.add(threads.submit(() -> repeat(end, () -> look(target))));
      for (Future<?> each : ends) {
        each.get();
      }
      threads.shutdown();
    }

    System.out.printf(
        "%d saved, %d refused, %d looks, %d torn%n",
        saved.get(), refused.get(), looks.get(), torn.get());
    assertThat(saved).hasPositiveValue();
    assertThat(looks).hasPositiveValue();
    assertThat(torn).hasValue(0);
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
  }

  private void save(CuttingServer server, Runnable save) {
    try {
      save.run();
      saved.incrementAndGet();
      server.change();
    } catch (ZoomIoException another) {
      assertThat(another).hasMessageContaining("another download writes this file");
      refused.incrementAndGet();
      Thread.onSpinWait();
    }
  }

  private void look(Path target) {
    try {
      byte[] content = Files.readAllBytes(target);
      looks.incrementAndGet();
      // A block has its number in its first bytes, and the version in all others.
      boolean whole = content.length == SIZE && content[8] == content[SIZE - 1];
      for (int i = 8; whole && i < SIZE; i++) {
        whole = content[i] == content[8] || i % (64 << 10) < 8;
      }
      torn.addAndGet(whole ? 0 : 1);
    } catch (NoSuchFileException notYet) {
      Thread.onSpinWait();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void repeat(long end, Runnable task) {
    while (System.nanoTime() < end) {
      task.run();
    }
  }
}
