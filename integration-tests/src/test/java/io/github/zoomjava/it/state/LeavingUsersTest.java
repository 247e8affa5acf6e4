package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can leave the account, and who inherits. */
class LeavingUsersTest extends StateTest {
  private String user;

  @BeforeEach
  void addAUser() {
    fake.users(2);
    user = "/users/" + api.all("/users", "users", "id").get(1);
  }

  @Test
  void theOwnerStays() {
    assertThat(api.delete("/users/me").code()).isEqualTo(200);
    assertThat(api.delete("/users/me?action=delete").code()).isEqualTo(200);
    assertThat(api.get("/users/me").status()).isEqualTo(200);
  }

  @Test
  void aUserLeavesWhatTheyHaveToAnotherOne() {
    assertThat(api.delete(user + "?transfer_email=owner@example.com").status()).isEqualTo(204);
    assertThat(api.get(user).code()).isEqualTo(1001);
  }

  @Test
  void aUserCannotLeaveItToNobody() {
    assertThat(api.delete(user + "?transfer_email=nobody@example.com").code()).isEqualTo(1001);
    assertThat(api.get(user).status()).isEqualTo(200);
  }

  @Test
  void aUserCannotLeaveItToThemselves() {
    String own = api.get(user).text("email");

    assertThat(api.delete(user + "?transfer_email=" + own).code()).isEqualTo(300);
    assertThat(api.get(user).status()).isEqualTo(200);
  }
}
