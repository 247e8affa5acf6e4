package io.github.zoomjava.scim2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.scim2.model.CreateUserRequest;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void liesBesideTheRootOfTheApiOnTheSameHost() {
    HttpUrl url = HttpUrl.get(fake.baseUrl());

    ScimUsersApi.of(zoom).get("id");

    assertThat(url.encodedPath()).isEqualTo("/v2");
    assertThat(last().path()).isEqualTo("/scim2/Users/id");
  }

  @Test
  void countsTheItemsOfAList() {
    ScimUsersApi.of(zoom).list().forEach(user -> {});

    assertThat(fake.requests())
        .extracting(request -> request.query().get("startIndex"))
        .containsExactly(null, List.of("3"));
  }

  @Test
  void takesExtensionsByTheirUrnAndAttributesOfAnyName() {
    CreateUserRequest user =
        CreateUserRequest.of(u -> u.zoomExtension(z -> z.extra("costCentre", "42")));

    assertThat(CreateUserRequest.JSON.toJson(user))
        .isEqualTo(
            "{\"urn:ietf:params:scim:schemas:extension:zoom:1.0:User\":{\"costCentre\":\"42\"}}");
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
