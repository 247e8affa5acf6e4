package io.github.zoomjava.testkit;

import org.junit.jupiter.api.AfterEach;

/** A fake account and a bare client for the tests of one topic. */
abstract class FakeZoomTest {
  final FakeZoom fake = FakeZoom.start();
  final Http http = new Http(fake);

  @AfterEach
  void stop() {
    fake.close();
  }
}
