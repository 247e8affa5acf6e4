package io.github.zoomjava.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.users.model.LicenseOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
  void keepsALicenseOptionBeyond32Bits() throws IOException {
    LicenseOption option = LicenseOption.JSON.fromJson("35184372088832");

    assertThat(option.value()).isEqualTo(35_184_372_088_832L);
    assertThat(LicenseOption.JSON.toJson(option)).isEqualTo("35184372088832");
  }

  @Test
  void uploadsAPictureThatTheDocumentCallsAString() {
    fake.users(1);

    UsersApi.of(zoom)
        .uploadProfilePicture("me", FilePart.of("robin.png", new byte[] {1}, "image/png"));

    assertThat(last().body()).contains("name=\"pic_file\"; filename=\"robin.png\"");
  }

  @Test
  void joinsMemberIdsByCommas() {
    ContactGroupsApi.of(zoom).removeMembers("g", List.of("m1", "m2"));

    assertThat(last().query()).containsExactly(Map.entry("member_ids", List.of("m1,m2")));
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
