package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.ZoomException;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.Fault;
import io.github.zoomjava.users.UsersApi;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of faults in the testing guide, row by row. */
class FaultGuideTest {
  @ParameterizedTest
  @MethodSource("factories")
  void saysWhatACallerSees(Method factory) throws ReflectiveOperationException, IOException {
    Fault fault = (Fault) factory.invoke(null, arguments(factory));
    String get = outcome(fault, zoom -> UsersApi.of(zoom).get("me"));
    String post = outcome(fault, zoom -> MeetingsApi.of(zoom).create("me", m -> m.topic("T")));

    assertThat(row(factory.getName())).endsWith("| " + get + " | " + post + " |");
  }

  static Stream<Method> factories() {
    return Arrays.stream(Fault.class.getDeclaredMethods())
        .filter(each -> Modifier.isPublic(each.getModifiers()))
        .filter(each -> Modifier.isStatic(each.getModifiers()));
  }

  private static Object[] arguments(Method factory) {
    return switch (factory.getName()) {
      case "serverError" -> new Object[] {503};
      case "slow" -> new Object[] {Duration.ofMillis(1)};
      default -> new Object[0];
    };
  }

  /** How a call ends, and how many requests it took. */
  private static String outcome(Fault fault, Consumer<ZoomClient> call) {
    try (FakeZoom fake = FakeZoom.start();
        ZoomClient zoom = fake.client()) {
      fake.fault(fault);
      String end = end(zoom, call);
      return end + " " + fake.requests().size();
    }
  }

  private static String end(ZoomClient zoom, Consumer<ZoomClient> call) {
    try {
      call.accept(zoom);
      return "answer";
    } catch (ZoomException e) {
      return e.getClass().getSimpleName();
    }
  }

  private static String row(String factory) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/testing.md"));
    return lines.stream()
        .filter(each -> each.startsWith("| `" + factory + "("))
        .findFirst()
        .orElse("no row");
  }
}
