package io.github.zoomjava.scim2;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.scim2.model.CreateUserRequest;
import io.github.zoomjava.scim2.model.UserZoomExtension;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        CreateUserRequest.of(u -> u.zoomExtension(z -> z.customAttribute("costCentre", "42")));

    assertThat(CreateUserRequest.JSON.toJson(user))
        .isEqualTo(
            "{\"urn:ietf:params:scim:schemas:extension:zoom:1.0:User\":{\"costCentre\":\"42\"}}");
  }

  @Test
  void keepsAndTellsCustomAttributes() {
    try (FakeZoom account = FakeZoom.start();
        ZoomClient client = account.client()) {
      ScimUsersApi users = ScimUsersApi.of(client);
      String id =
          users
              .create(
                  u ->
                      u.userName("ada@example.com")
                          .name(n -> n.givenName("Ada").familyName("King"))
                          .zoomExtension(
                              z -> z.pronouns("she/her").customAttribute("costCentre", "42")))
              .id();

      UserZoomExtension told = Objects.requireNonNull(users.get(id).zoomExtension());

      assertThat(told.customAttributes()).containsExactly(Map.entry("costCentre", "42"));
      assertThat(told.pronouns()).isEqualTo("she/her");
      assertThat(told.toBuilder().customAttribute("floor", "2").build().customAttributes())
          .containsOnlyKeys("costCentre", "floor");
    }
  }

  @Test
  void renamesAGroup() {
    JsonObject name = new JsonObject();
    name.addProperty("displayName", "Music");

    ScimGroupsApi.of(zoom).update("a-group", r -> r.operations(o -> o.op("replace").value(name)));

    assertThat(last().method()).isEqualTo("PATCH");
    assertThat(last().body())
        .isEqualTo("{\"Operations\":[{\"op\":\"replace\",\"value\":{\"displayName\":\"Music\"}}]}");
  }

  @Test
  void addsMembersToAGroup() {
    JsonObject member = new JsonObject();
    member.addProperty("value", "a-user");
    JsonArray members = new JsonArray();
    members.add(member);

    ScimGroupsApi.of(zoom)
        .update("a-group", r -> r.operations(o -> o.op("add").path("members").value(members)));

    assertThat(last().body()).contains("\"value\":[{\"value\":\"a-user\"}]");
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
