package io.github.zoomjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.junit.FakeZoomExtension;
import io.github.zoomjava.users.UsersApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests with other settings than those of the annotation. */
class SparseAccountTest {
  @RegisterExtension
  static final FakeZoomExtension ZOOM = FakeZoomExtension.of(FakeZoom.builder().sparse());

  @Test
  void knowsTheDepartmentOfNobody(ZoomClient zoom) {
    assertThat(UsersApi.of(zoom).get("me").dept()).isNull();
  }
}
