package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.faulty.ListThingsParams;
import io.github.zoomjava.testkit.faulty.ThingsApi;
import org.junit.jupiter.api.Test;

class SubAccountStoryTest extends FakeZoomTest {
  private static final String NEW_USER =
      """
      {"action": "create", "user_info": {"email": "ada@example.com", "type": 1}}""";

  @Test
  void aSubAccountBeginsWithItsOwnerAndHasUsersOfItsOwn() {
    fake.users(3);
    int created = http.send("POST", "/accounts/s/users", NEW_USER).statusCode();

    assertThat(created).isEqualTo(201);
    assertThat(users("/accounts/s/users")).isEqualTo(2);
    assertThat(users("/accounts/other/users")).isEqualTo(1);
    assertThat(users("/users")).isEqualTo(3);
  }

  @Test
  void aPageTokenIsForOneAccountOnly() {
    fake.users(3);
    String token = Http.json(http.get("/users?page_size=1")).get("next_page_token").getAsString();
    String next = "/users?page_size=1&next_page_token=" + token.replace("+", "%2B");

    assertThat(http.get(next).statusCode()).isEqualTo(200);
    assertThat(http.get("/accounts/s" + next).statusCode()).isEqualTo(400);
  }

  @Test
  void aRequestIsRecordedByItsOperationAndThePathItWasSentTo() {
    try (ZoomClient client = fake.client()) {
      ThingsApi.of(client.forAccount("s/1")).listWithResponse(new ListThingsParams());
    }

    assertThat(fake.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.operation()).isEqualTo("faulty.ThingsApi.list");
              assertThat(request.path()).isEqualTo("/accounts/s%2F1/things");
            });
    fake.verifyNoUnexpectedRequests();
  }

  private int users(String path) {
    return Http.json(http.get(path)).getAsJsonArray("users").size();
  }
}
