package io.github.zoomjava.zoomdocs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private final FakeZoom fake = FakeZoom.start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void asksForTheNextPageInTheBody() {
    DocsFilesApi.of(zoom).search(search -> search.query("plan")).forEach(file -> {});

    assertThat(fake.requests()).hasSize(2);
    assertThat(last().body()).contains("\"query\":\"plan\"").contains("\"next_page_token\":\"");
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
