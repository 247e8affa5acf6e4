package io.github.zoomjava.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.accounts.model.Role;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What no schema says of roles: creating one answers it, and updating one answers JSON or nothing.
 */
class RolesTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();
  private final RolesApi roles = RolesApi.of(zoom);

  @AfterEach
  void stop() {
    fake.verifyNoUnexpectedRequests();
    zoom.close();
    fake.close();
  }

  @Test
  void aRoleThatWasCreatedCanBeUsedByItsId() {
    Role created = roles.create(role -> role.name("Reviewer"));

    assertThat(roles.get(String.valueOf(created.id())).name()).isNotNull();
    assertThat(fake.requests().get(1).path()).isEqualTo("/roles/" + created.id());
  }

  @Test
  void anUpdateAnswersJson() {
    assertThat(roles.update("a-role", role -> role.name("Reviewer"))).isNotNull();
  }
}
