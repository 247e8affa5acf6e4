package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupStoryTest extends StateTest {
  @Test
  void aGroupIsCreatedRenamedAndDeleted() {
    String path = "/groups/" + newGroup("Sales");

    api.send("PATCH", path, "{\"name\": \"Field sales\"}");

    assertThat(api.get(path).text("name")).isEqualTo("Field sales");
    assertThat(api.all("/groups", "groups", "name")).containsExactly("Field sales");
    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.get(path).status()).isEqualTo(404);
    assertThat(api.get(path).code()).isEqualTo(4130);
    assertThat(api.get("/groups").list("groups")).isEmpty();
  }

  @Test
  void membersAreUsersByIdOrByEmailAndAreCounted() {
    String ada = newUser("ada@example.com");
    String path = "/groups/" + newGroup("Sales");

    int added =
        api.post(
                path + "/members",
                "{\"members\": [{\"id\": \"%s\"}, {\"email\": \"owner@example.com\"}]}"
                    .formatted(ada))
            .status();

    assertThat(added).isEqualTo(201);
    assertThat(api.all(path + "/members", "members", "email"))
        .containsExactly("ada@example.com", "owner@example.com");
    assertThat(api.get(path).json().get("total_members").getAsInt()).isEqualTo(2);
  }

  @Test
  void aMemberOfOneGroupIsNoMemberOfAnother() {
    String ada = newUser("ada@example.com");
    String sales = "/groups/" + newGroup("Sales") + "/members";
    String legal = "/groups/" + newGroup("Legal") + "/members";
    api.post(sales, "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));

    assertThat(api.get(legal).list("members")).isEmpty();
    assertThat(api.delete(legal + "/" + ada).code()).isEqualTo(4131);
    assertThat(api.delete(sales + "/" + ada).status()).isEqualTo(204);
    assertThat(api.get(sales).list("members")).isEmpty();
  }

  @Test
  void whoIsAddedTwiceIsAMemberOnce() {
    String members = "/groups/" + newGroup("Sales") + "/members";

    api.post(members, "{\"members\": [{\"email\": \"owner@example.com\"}]}");
    api.post(members, "{\"members\": [{\"email\": \"owner@example.com\"}]}");

    assertThat(api.get(members).list("members")).hasSize(1);
  }

  @Test
  void aListWithoutPagesIsWhole() {
    for (int i = 0; i < 35; i++) {
      api.post("/roles", "{\"name\": \"Role %s\"}".formatted(i));
    }

    assertThat(api.get("/roles").list("roles")).hasSize(38);
  }

  @Test
  void whoIsDeletedIsNoMemberAnyMore() {
    String ada = newUser("ada@example.com");
    String members = "/groups/" + newGroup("Sales") + "/members";
    api.post(members, "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));

    api.delete("/users/" + ada);

    assertThat(api.get(members).list("members")).isEmpty();
  }

  @Test
  void whoIsNoUserCannotBecomeAMember() {
    String members = "/groups/" + newGroup("Sales") + "/members";

    Api.Reply answer = api.post(members, "{\"members\": [{\"email\": \"no@example.com\"}]}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo(1001);
  }

  @Test
  void noTwoGroupsHaveOneName() {
    String sales = "/groups/" + newGroup("Sales");
    String legal = "/groups/" + newGroup("Legal");

    assertThat(api.post("/groups", "{\"name\": \"Sales\"}").code()).isEqualTo(4132);
    assertThat(api.send("PATCH", legal, "{\"name\": \"Sales\"}").status()).isEqualTo(409);
    assertThat(api.send("PATCH", sales, "{\"name\": \"Sales\"}").status()).isEqualTo(204);
  }

  @Test
  void aMemberMovesToAnotherGroupButNotToOneThatDoesNotExist() {
    String ada = newUser("ada@example.com");
    String sales = "/groups/" + newGroup("Sales") + "/members";
    String legal = newGroup("Legal");
    api.post(sales, "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));
    String move = "{\"action\": \"move\", \"target_group_id\": \"%s\"}";

    assertThat(api.send("PATCH", sales + "/" + ada, move.formatted("nothing")).code())
        .isEqualTo(4130);
    assertThat(api.send("PATCH", sales + "/" + ada, move.formatted(legal)).status()).isEqualTo(204);

    assertThat(api.get(sales).list("members")).isEmpty();
    assertThat(api.all("/groups/" + legal + "/members", "members", "id")).containsExactly(ada);
  }

  @Test
  void adminsOfAGroupAreNoMembersOfIt() {
    String ada = newUser("ada@example.com");
    String path = "/groups/" + newGroup("Sales");
    api.post(path + "/admins", "{\"admins\": [{\"email\": \"ada@example.com\"}]}");

    assertThat(api.all(path + "/admins", "admins", "email")).containsExactly("ada@example.com");
    assertThat(api.get(path + "/members").list("members")).isEmpty();
    assertThat(api.delete(path + "/admins/" + ada).status()).isEqualTo(204);
    assertThat(api.delete(path + "/admins/" + ada).code()).isEqualTo(4138);
  }

  @Test
  void theSettingsOfAGroupAreNotItsLocksAndNotThoseOfAnotherGroup() {
    String sales = "/groups/" + newGroup("Sales");
    String legal = "/groups/" + newGroup("Legal");
    boolean sample = hostVideo(legal + "/settings");
    String change = "{\"schedule_meeting\": {\"host_video\": %s}}".formatted(!sample);

    assertThat(api.send("PATCH", sales + "/settings", change).status()).isEqualTo(204);

    assertThat(hostVideo(sales + "/settings")).isEqualTo(!sample);
    assertThat(hostVideo(legal + "/settings")).isEqualTo(sample);
    assertThat(api.get("/groups/nothing/settings").code()).isEqualTo(4130);
    assertThat(api.get("/groups/nothing/channels").code()).isEqualTo(4130);
  }

  @Test
  void aLongListOfMembersHasPages() {
    fake.users(5);
    String members = "/groups/" + newGroup("All") + "/members";
    api.all("/users", "users", "id")
        .forEach(each -> api.post(members, "{\"members\": [{\"id\": \"%s\"}]}".formatted(each)));

    assertThat(api.get(members + "?page_size=2").list("members")).hasSize(2);
    assertThat(api.all(members + "?page_size=2", "members", "id"))
        .hasSize(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyAccountHasThreeRolesAndItsOwnerIsInTheFirst() {
    String ada = newUser("ada@example.com");

    assertThat(api.all("/roles", "roles", "id")).containsExactly("0", "1", "2");
    assertThat(api.all("/roles/0/members", "members", "email"))
        .containsExactly("owner@example.com");
    assertThat(api.all("/roles/2/members", "members", "id")).containsExactly(ada);
    assertThat(api.get("/roles/2").json().get("total_members").getAsInt()).isEqualTo(1);
  }

  @Test
  void whoGetsARoleLosesTheOtherAndIsAMemberAgainAfterwards() {
    String ada = newUser("ada@example.com");

    api.post("/roles/1/members", "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));

    assertThat(api.all("/roles/1/members", "members", "id")).containsExactly(ada);
    assertThat(api.get("/roles/2/members").list("members")).isEmpty();
    api.delete("/roles/1/members/" + ada);
    assertThat(api.all("/roles/2/members", "members", "id")).containsExactly(ada);
  }

  @Test
  void whoHasARoleThatIsDeletedIsAMemberAgain() {
    String ada = newUser("ada@example.com");
    api.post("/roles", "{\"name\": \"Auditor\"}");
    String auditor = api.all("/roles", "roles", "id").get(3);
    api.post("/roles/" + auditor + "/members", "{\"members\": [{\"id\": \"%s\"}]}".formatted(ada));

    api.delete("/roles/" + auditor);

    assertThat(api.get("/roles/" + auditor).code()).isEqualTo(1034);
    assertThat(api.all("/roles/2/members", "members", "id")).containsExactly(ada);
  }

  @Test
  void aRoleThatDoesNotExistIsABadRequestWithCode1034() {
    Api.Reply answer = api.get("/roles/nothing");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(1034);
  }

  private boolean hostVideo(String path) {
    return api.get(path)
        .json()
        .getAsJsonObject("schedule_meeting")
        .get("host_video")
        .getAsBoolean();
  }

  private String newGroup(String name) {
    return api.post("/groups", "{\"name\": \"%s\"}".formatted(name)).text("id");
  }
}
