package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations that are answered with samples, but not about what does not exist. */
class NobodyTest extends StateTest {
  @ParameterizedTest
  @CsvSource({
    "/users/nobody/permissions, 404, 1001",
    "/phone/users/nobody/voice_mails, 404, 1001",
    "/phone/users/nobody/call_handling/settings, 404, 404",
    "/phone/users/nobody/outbound_calling/countries_regions, 404, 13500",
    "/chat/users/nobody/sessions, 404, 1001",
    "/contact_center/users/nobody/recordings, 404, 1001",
    "/marketplace/users/nobody/apps, 404, 1001",
    "/workspaces/users/nobody/calendar/settings, 400, 300510002",
    "/scheduler/users/nobody, 404, 404",
  })
  void nothingIsAnsweredAboutAUserWhoDoesNotExist(String path, int status, int code) {
    Api.Reply answer = api.get(path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.text("message")).contains("user nobody");
  }

  @Test
  void aSampleIsAnsweredAboutAUserWhoExists() {
    String ada = newUser("ada@example.com");

    assertThat(api.get("/users/" + ada + "/permissions").status()).isEqualTo(200);
    assertThat(api.get("/users/me/permissions").status()).isEqualTo(200);
    assertThat(api.get("/users/ada%40example.com/permissions").status()).isEqualTo(200);
  }

  @Test
  void anIdOfWhatIsNotRememberedMayBeAny() {
    assertThat(api.get("/rooms/anything").status()).isEqualTo(200);
  }
}
