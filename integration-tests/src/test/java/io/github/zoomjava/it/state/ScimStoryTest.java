package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScimStoryTest extends StateTest {
  private static final String ADA =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "ada@example.com",
       "name": {"givenName": "Ada", "familyName": "King"}}""";

  @Test
  void aScimUserIsAUserOfTheAccount() {
    Api.Reply created = api.post("/scim2/Users", ADA);

    String id = created.text("id");
    assertThat(created.status()).isEqualTo(201);
    assertThat(api.get("/users/" + id).text("first_name")).isEqualTo("Ada");
    assertThat(api.get("/scim2/Users/" + id).text("userName")).isEqualTo("ada@example.com");
    assertThat(familyName("/scim2/Users/" + id)).isEqualTo("King");
  }

  @Test
  void aUserIsDeactivatedReplacedAndDeleted() {
    String path = "/scim2/Users/" + api.post("/scim2/Users", ADA).text("id");

    api.send(
        "PATCH",
        path,
        """
        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
         "Operations": [{"op": "replace", "value": {"active": false}}]}""");
    assertThat(api.get(path).json().get("active").getAsBoolean()).isFalse();
    api.send("PUT", path, "{\"name\": {\"givenName\": \"Ada\", \"familyName\": \"Lovelace\"}}");
    assertThat(familyName(path)).isEqualTo("Lovelace");
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).status()).isEqualTo(404);
  }

  @Test
  void pagesAreCountedByStartAndCount() {
    fake.users(25);

    List<String> ids = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int start = 1; start <= 25; start += 10) {
      JsonObject page = api.get("/scim2/Users?startIndex=" + start + "&count=10").json();
      assertThat(page.get("totalResults").getAsInt()).isEqualTo(25);
      assertThat(page.get("startIndex").getAsInt()).isEqualTo(start);
      sizes.add(page.get("itemsPerPage").getAsInt());
      for (JsonElement each : page.getAsJsonArray("Resources")) {
        ids.add(each.getAsJsonObject().get("id").getAsString());
      }
    }

    assertThat(sizes).containsExactly(10, 10, 5);
    assertThat(ids).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void aUserIsFoundByName() {
    fake.users(5);
    api.post("/scim2/Users", ADA);

    JsonObject found =
        api.get("/scim2/Users?filter=" + Api.encoded("userName eq \"ada@example.com\"")).json();

    assertThat(found.getAsJsonArray("Resources")).hasSize(1);
    assertThat(found.get("totalResults").getAsInt()).isEqualTo(1);
  }

  @Test
  void errorsAreThoseOfScim() {
    api.post("/scim2/Users", ADA);

    JsonObject unknown = api.get("/scim2/Users/nobody").json();

    assertThat(unknown.get("schemas").getAsJsonArray().get(0).getAsString())
        .isEqualTo("urn:ietf:params:scim:api:messages:2.0:Error");
    assertThat(unknown.get("status").getAsString()).isEqualTo("404");
    assertThat(api.post("/scim2/Users", ADA).status()).isEqualTo(409);
  }

  @Test
  void aScimGroupIsAGroupOfTheAccount() {
    api.post("/groups", "{\"name\": \"Legal\"}");

    Api.Reply created = api.post("/scim2/Groups", "{\"displayName\": \"Sales\"}");

    String id = created.text("id");
    assertThat(created.status()).isEqualTo(201);
    assertThat(api.get("/groups/" + id).text("name")).isEqualTo("Sales");
    assertThat(api.get("/scim2/Groups/" + id).text("displayName")).isEqualTo("Sales");
    assertThat(api.all("/scim2/Groups", "Resources", "displayName"))
        .containsExactly("Legal", "Sales");
    assertThat(groupsNamed("Sales")).containsExactly(id);
    assertThat(groupsNamed("Nothing")).isEmpty();
    assertThat(api.delete("/scim2/Groups/" + id).status()).isEqualTo(204);
    assertThat(api.get("/groups/" + id).code()).isEqualTo(4130);
  }

  @Test
  void membersAreAddedReplacedAndRemoved() {
    String ada = api.post("/scim2/Users", ADA).text("id");
    String me = api.get("/users/me").text("id");
    String id = api.post("/scim2/Groups", "{\"displayName\": \"Sales\"}").text("id");

    assertThat(patchMembers(id, "add", ada).status()).isEqualTo(204);
    assertThat(members(id)).containsExactly(ada);
    patchMembers(id, "replace", me);
    assertThat(members(id)).containsExactly(me);
    patchMembers(id, "remove", ada);
    assertThat(members(id)).containsExactly(me);
    patchMembers(id, "remove", me);
    assertThat(members(id)).isEmpty();
  }

  @Test
  void oneMemberIsRemovedByThePathOfAnOperation() {
    String ada = api.post("/scim2/Users", ADA).text("id");
    String id = api.post("/scim2/Groups", "{\"displayName\": \"Sales\"}").text("id");
    patchMembers(id, "add", ada);

    patch(id, "{\"op\": \"remove\", \"path\": \"members[value eq \\\"%s\\\"]\"}".formatted(ada));

    assertThat(members(id)).isEmpty();
  }

  @Test
  void anOperationAboutNobodyChangesNothing() {
    String me = api.get("/users/me").text("id");
    String id = api.post("/scim2/Groups", "{\"displayName\": \"Sales\"}").text("id");
    String one = "{\"op\": \"add\", \"path\": \"members\", \"value\": [{\"value\": \"%s\"}]}";

    Api.Reply answer = patch(id, one.formatted(me) + ", " + one.formatted("nobody"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("detail")).contains("nobody");
    assertThat(members(id)).isEmpty();
    assertThat(api.get("/scim2/Groups/nothing").status()).isEqualTo(404);
    assertThat(api.post("/scim2/Groups", "{\"displayName\": \"Sales\"}").status()).isEqualTo(409);
  }

  private Api.Reply patchMembers(String group, String operation, String user) {
    return patch(
        group,
        "{\"op\": \"%s\", \"path\": \"members\", \"value\": [{\"value\": \"%s\"}]}"
            .formatted(operation, user));
  }

  private Api.Reply patch(String group, String operations) {
    return api.send(
        "PATCH", "/scim2/Groups/" + group, "{\"Operations\": [%s]}".formatted(operations));
  }

  private List<String> members(String group) {
    return api.all("/groups/" + group + "/members", "members", "id");
  }

  private List<String> groupsNamed(String name) {
    String filter = Api.encoded("displayName eq \"%s\"".formatted(name));
    return api.all("/scim2/Groups?filter=" + filter, "Resources", "id");
  }

  private String familyName(String path) {
    return api.get(path).json().getAsJsonObject("name").get("familyName").getAsString();
  }
}
