package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** The scopes that an authorization asks for. */
class AskedScopesTest extends SignInTest {
  @Test
  void withoutAskingATokenHasThoseOfTheApp() {
    fake.grantScopes("user:read", "user:write");

    assertThat(scope("")).isEqualTo("user:read user:write");
  }

  @Test
  void whoAsksForSomeGetsThese() {
    fake.grantScopes("user:read", "user:write", "meeting:read");

    assertThat(scope("&scope=meeting:read")).isEqualTo("meeting:read");
    assertThat(scope("&scope=meeting:read&optional_scope=user:read%20user:write"))
        .isEqualTo("meeting:read user:read user:write");
  }

  @Test
  void anAppThatMayDoAnythingGetsWhatItAsksFor() {
    String token = access(exchanged("&scope=user:read"));
    String other = access(exchanged("&scope=meeting:read"));

    assertThat(statusWith(token)).isEqualTo(401);
    assertThat(statusWith(other)).isEqualTo(400);
    assertThat(statusWith(access(exchanged("&scope=user:read")))).isEqualTo(200);
  }

  @Test
  void whoAsksForOthersIsRefused() {
    fake.grantScopes("user:read");

    assertRefused(
        authorize(request("fake-app") + "&scope=user:read%20user:write"),
        400,
        "invalid_scope",
        "4711");
    assertRefused(
        authorize(request("fake-app") + "&optional_scope=user:write"),
        400,
        "invalid_scope",
        "4711");
  }

  @Test
  void whatWasGrantedBeforeIsKeptForWhoAsksToKeepIt() {
    scope("&scope=user:read");
    assertThat(scope("&scope=meeting:read&include_granted_scopes"))
        .isEqualTo("meeting:read user:read");
    assertThat(scope("&scope=meeting:read")).isEqualTo("meeting:read");
  }

  @Test
  void whatWasRevokedIsNotKept() {
    http.form("revoke", APP, "token=" + access(exchanged("&scope=user:read")));

    assertThat(scope("&scope=meeting:read&include_granted_scopes")).isEqualTo("meeting:read");
  }

  @Test
  void aRefreshKeepsThemWhateverTheAppHasByNow() {
    fake.grantScopes("user:read");
    String token = refresh(exchanged(""));
    fake.grantScopes("meeting:read");

    assertThat(Http.json(refresh(token)).get("scope").getAsString()).isEqualTo("user:read");
  }

  private String scope(String asked) {
    return exchanged(asked).get("scope").getAsString();
  }

  private JsonObject exchanged(String asked) {
    return Http.json(exchange(code(request("fake-app") + asked)));
  }
}
