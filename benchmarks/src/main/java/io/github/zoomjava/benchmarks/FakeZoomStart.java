package io.github.zoomjava.benchmarks;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import java.lang.management.ManagementFactory;

/** Prints how long this JVM took from its own start to the first answer of a FakeZoom. */
public final class FakeZoomStart {
  private FakeZoomStart() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    try (FakeZoom fake = FakeZoom.builder().families("users").start();
        ZoomClient zoom = fake.client()) {
      long started = sinceStart();
      zoom.request("GET", "/users/me").send();
      long answered = sinceStart();
      long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
      System.out.printf(
          "FakeZoom started after %d ms, the first answer was there after %d ms, of CPU %d ms%n",
          started, answered, cpu);
    }
  }

  private static long sinceStart() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }
}
