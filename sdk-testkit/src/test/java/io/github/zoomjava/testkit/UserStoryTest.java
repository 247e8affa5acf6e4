package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserStoryTest extends FakeZoomTest {
  private static final String NEW_USER =
      """
      {"action": "create", "user_info": {"email": "ada@example.com", "type": 1, "first_name": "Ada"}}""";

  @Test
  void anAccountBeginsWithItsOwnerWhomMeMeans() {
    JsonObject page = Http.json(http.get("/users"));

    assertThat(page.getAsJsonArray("users")).hasSize(1);
    assertThat(Http.json(http.get("/users/me")))
        .isEqualTo(page.getAsJsonArray("users").get(0).getAsJsonObject());
  }

  @Test
  void whatIsCreatedCanBeReadByIdAndByEmailAndIsListed() {
    HttpResponse<String> created = http.send("POST", "/users", NEW_USER);
    String id = Http.json(created).get("id").getAsString();

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(Http.json(http.get("/users/" + id)).get("first_name").getAsString())
        .isEqualTo("Ada");
    assertThat(Http.json(http.get("/users/ada%40example.com")).get("id").getAsString())
        .isEqualTo(id);
    assertThat(http.get("/users").body()).contains(id);
  }

  @Test
  void anEmailAddressIsTakenOnce() {
    http.send("POST", "/users", NEW_USER);

    HttpResponse<String> again = http.send("POST", "/users", NEW_USER);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Http.code(again)).isEqualTo(1005);
  }

  @Test
  void aPatchChangesWhatItNamesAndNullClears() {
    HttpResponse<String> changed =
        http.send("PATCH", "/users/me", "{\"first_name\": \"Grace\", \"dept\": null}");

    JsonObject user = Http.json(http.get("/users/me"));
    assertThat(changed.statusCode()).isEqualTo(204);
    assertThat(user.get("first_name").getAsString()).isEqualTo("Grace");
    assertThat(user.has("dept")).isFalse();
    assertThat(user.has("last_name")).isTrue();
  }

  @Test
  void whatIsDeletedIsGone() {
    String id = Http.json(http.send("POST", "/users", NEW_USER)).get("id").getAsString();

    int deleted = http.send("DELETE", "/users/" + id, "").statusCode();

    HttpResponse<String> gone = http.get("/users/" + id);
    assertThat(deleted).isEqualTo(204);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(Http.code(gone)).isEqualTo(1001);
    assertThat(http.get("/users").body()).doesNotContain(id);
  }

  @Test
  void aSeededAccountIsListedPageByPage() {
    fake.users(750);

    List<Integer> sizes = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    String token = "";
    do {
      JsonObject page = Http.json(http.get("/users?page_size=300" + next(token)));
      List<JsonElement> users = page.getAsJsonArray("users").asList();
      sizes.add(users.size());
      users.forEach(each -> ids.add(each.getAsJsonObject().get("id").getAsString()));
      token = page.get("next_page_token").getAsString();
    } while (!token.isEmpty());

    assertThat(sizes).containsExactly(300, 300, 150);
    assertThat(ids).hasSize(750);
  }

  @Test
  void aPageIsNeverLargerThanTheDocumentAllows() {
    fake.users(750);

    JsonObject page = Http.json(http.get("/users?page_size=5000"));

    assertThat(page.getAsJsonArray("users")).hasSize(300);
    assertThat(page.get("total_records").getAsInt()).isEqualTo(750);
  }

  @Test
  void aTokenHoldsForItsFiltersOnly() {
    fake.users(20);
    String token =
        Http.json(http.get("/users?page_size=5&status=active"))
            .get("next_page_token")
            .getAsString();

    HttpResponse<String> otherFilter = http.get("/users?page_size=5" + next(token));
    HttpResponse<String> unencoded =
        http.get("/users?page_size=5&status=active&next_page_token=" + token);

    assertThat(otherFilter.statusCode()).isEqualTo(400);
    assertThat(Http.code(otherFilter)).isEqualTo(300);
    assertThat(unencoded.statusCode()).isEqualTo(400);
    assertThat(http.get("/users?page_size=5&status=active" + next(token)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void phoneUsersAreTheSamePeople() {
    fake.users(150);

    JsonObject page = Http.json(http.get("/phone/users?page_size=100"));

    assertThat(page.getAsJsonArray("users")).hasSize(100);
    assertThat(page.getAsJsonArray("users").get(0).getAsJsonObject().get("id"))
        .isEqualTo(Http.json(http.get("/users/me")).get("id"));
  }

  private static String next(String token) {
    return token.isEmpty()
        ? ""
        : "&next_page_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }
}
