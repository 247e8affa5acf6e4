package io.github.zoomjava.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FakeZoomExtensionTest {
  private static final List<FakeZoom> SEEN = new ArrayList<>();

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  @Test
  void eachTestHasItsOwnTogetherWithTheMethodsAroundIt() {
    TestRun run = TestRun.of(Fresh.class);

    assertThat(run).isEqualTo(new TestRun(2, List.of()));
    assertThat(SEEN).hasSize(6);
    assertThat(SEEN.subList(0, 3)).containsOnly(SEEN.get(0));
    assertThat(SEEN.subList(3, 6)).containsOnly(SEEN.get(3)).doesNotContain(SEEN.get(0));
  }

  @Test
  void itIsClosedAfterItsTest() {
    TestRun.of(Fresh.class);

    assertThat(SEEN).noneMatch(FakeZoomExtensionTest::listens);
  }

  @Test
  void theTestsOfAClassShareThatOfBeforeAll() {
    TestRun run = TestRun.of(Shared.class);

    assertThat(run).isEqualTo(new TestRun(2, List.of()));
    assertThat(SEEN).hasSize(3).containsOnly(SEEN.get(0));
    assertThat(listens(SEEN.get(0))).isFalse();
  }

  @Test
  void aTestThatSendsWhatTheDocumentsDoNotKnowFails() {
    assertThat(TestRun.of(Unexpected.class).failures())
        .singleElement()
        .asString()
        .contains("GET /nowhere");
  }

  @Test
  void aTestDoesNotFailForItWhereThatIsSwitchedOff() {
    assertThat(TestRun.of(Lenient.class)).isEqualTo(new TestRun(1, List.of()));
  }

  @Test
  void aTestThatFailedKeepsItsOwnReason() {
    assertThat(TestRun.of(Failing.class).failures()).containsExactly("its own reason");
    assertThat(SEEN).noneMatch(FakeZoomExtensionTest::listens);
  }

  @Test
  void oneMethodMayBeAnnotatedAlone() {
    TestRun run = TestRun.of(OneMethod.class);

    assertThat(run.passed()).isEqualTo(1);
    assertThat(run.failures()).singleElement().asString().contains("No ParameterResolver");
  }

  @Test
  void constructorsGetNone() {
    assertThat(TestRun.of(InConstructor.class).failures())
        .singleElement()
        .asString()
        .contains("No ParameterResolver");
  }

  @Test
  void aRegisteredOneHasItsOwnSettings() {
    assertThat(TestRun.of(Registered.class)).isEqualTo(new TestRun(1, List.of()));
    assertThat(SEEN.get(0).baseUrl()).startsWith("https://");
  }

  @Test
  void aRegisteredOneFailsForWhatTheDocumentsDoNotKnowToo() {
    assertThat(TestRun.of(RegisteredUnexpected.class).failures())
        .singleElement()
        .asString()
        .contains("GET /nowhere");
  }

  private static boolean listens(FakeZoom fake) {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(fake.baseUrl()).getPort())) {
      return socket.isConnected();
    } catch (IOException refused) {
      return false;
    }
  }

  private static void get(ZoomClient zoom, String path) {
    try {
      zoom.request("GET", path).send();
    } catch (RuntimeException refused) {
      // What FakeZoom answers is not what these tests are about.
    }
  }

  @FakeZoomTest
  static class Fresh {
    @BeforeEach
    void before(FakeZoom fake) {
      SEEN.add(fake);
    }

    @RepeatedTest(2)
    void test(FakeZoom fake, ZoomClient zoom) {
      SEEN.add(fake);
      zoom.request("GET", "/users/me").send();
      assertThat(fake.requests()).hasSize(1);
    }

    @AfterEach
    void after(FakeZoom fake) {
      SEEN.add(fake);
      assertThat(listens(fake)).isTrue();
    }
  }

  @FakeZoomTest
  static class Shared {
    @BeforeAll
    static void before(FakeZoom fake) {
      SEEN.add(fake);
    }

    @RepeatedTest(2)
    void test(FakeZoom fake) {
      SEEN.add(fake);
      assertThat(listens(fake)).isTrue();
    }
  }

  @FakeZoomTest
  static class Unexpected {
    @Test
    void test(ZoomClient zoom) {
      get(zoom, "/nowhere");
    }
  }

  @FakeZoomTest
  static class Lenient {
    @Test
    @FakeZoomTest(verify = false)
    void test(ZoomClient zoom) {
      get(zoom, "/nowhere");
    }
  }

  @FakeZoomTest
  static class Failing {
    @Test
    void test(FakeZoom fake, ZoomClient zoom) {
      SEEN.add(fake);
      get(zoom, "/nowhere");
      throw new AssertionError("its own reason");
    }
  }

  static class OneMethod {
    @Test
    @FakeZoomTest
    void annotated(FakeZoom fake) {
      assertThat(listens(fake)).isTrue();
    }

    @Test
    void plain(FakeZoom fake) {
      assertThat(listens(fake)).isTrue();
    }
  }

  @FakeZoomTest
  static class InConstructor {
    InConstructor(FakeZoom fake) {
      SEEN.add(fake);
    }

    @Test
    void test() {}
  }

  static class RegisteredUnexpected {
    @RegisterExtension
    static final FakeZoomExtension ZOOM = FakeZoomExtension.of(FakeZoom.builder());

    @Test
    void test(ZoomClient zoom) {
      get(zoom, "/nowhere");
    }
  }

  static class Registered {
    @RegisterExtension
    static final FakeZoomExtension ZOOM = FakeZoomExtension.of(FakeZoom.builder().https());

    @Test
    void test(FakeZoom fake, ZoomClient zoom) {
      SEEN.add(fake);
      zoom.request("GET", "/users/me").send();
    }
  }
}
