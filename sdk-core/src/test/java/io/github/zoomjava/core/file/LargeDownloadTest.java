package io.github.zoomjava.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.fixture.CuttingServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeDownloadTest {

  private static final long SIZE = 2L << 30;
  private static final int BLOCK = 64 << 10;
  private static final int CUTS = 5;

  @TempDir Path folder;

  @Test
  void bringsTwoGigabytesThroughFiveCutsWithLittleMemory() throws Exception {
    Path target = folder.resolve("large.mp4");
    Long[] cuts = new Random(7).longs(CUTS, 1, SIZE).sorted().boxed().toArray(Long[]::new);
    try (CuttingServer server = new CuttingServer(SIZE, "v", true, cuts)) {
      long begun = System.nanoTime();
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx48m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  LargeDownload.class.getName(),
                  server.root(),
                  target.toString())
              .inheritIO()
              .start();
      assertThat(child.waitFor(3, TimeUnit.MINUTES)).isTrue();
      long millis = (System.nanoTime() - begun) / 1_000_000;

      assertThat(child.exitValue()).isZero();
      assertThat(server.ranges()).hasSize(1 + CUTS);
      assertIsWhole(target);
      System.out.println("2 GiB with -Xmx48m, cut " + CUTS + " times: " + millis + " ms");
    }
  }

  private static void assertIsWhole(Path file) throws IOException {
    assertThat(Files.size(file)).isEqualTo(SIZE);
    try (InputStream content = Files.newInputStream(file)) {
      for (long number = 0; number < SIZE / BLOCK; number++) {
        if (!Arrays.equals(content.readNBytes(BLOCK), CuttingServer.block(1, number))) {
          throw new AssertionError("Block " + number + " is another one");
        }
      }
    }
  }
}
