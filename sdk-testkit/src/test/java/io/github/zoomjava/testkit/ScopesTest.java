package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.BadRequestException;
import io.github.zoomjava.core.error.Diagnosis;
import org.junit.jupiter.api.Test;

class ScopesTest extends FakeZoomTest {
  @Test
  void aClientIsToldTheScopesAnyOneOfWhichItsTokenLacks() {
    fake.grantScopes("meeting:read");

    BadRequestException refusal = refusal(fake.client());

    assertThat(refusal.code()).isEqualTo(4711);
    assertThat(refusal.diagnosis()).isEqualTo(Diagnosis.MISSING_SCOPE);
    assertThat(refusal.missingScopes()).containsExactly("user:read", "user:read:list_users");
    fake.verifyNoUnexpectedRequests();
  }

  @Test
  void aClassicOrAGranularScopeIsEnough() {
    assertThat(status("/users", "user:read")).isEqualTo(200);
    assertThat(status("/users", "user:read:list_users")).isEqualTo(200);
    assertThat(status("/users", "user:write")).isEqualTo(400);
  }

  @Test
  void anOperationThatNamesNoScopeNeedsNone() {
    assertThat(status("/odds")).isEqualTo(200);
    assertThat(status("/users")).isEqualTo(400);
  }

  @Test
  void aSubAccountNeedsTheScopesOfTheOperationsTwin() {
    assertThat(status("/accounts/sub/users", "user:read")).isEqualTo(400);
    assertThat(status("/accounts/sub/users", "user:master")).isEqualTo(200);
    assertThat(status("/users", "user:master")).isEqualTo(400);
  }

  @Test
  void aTokenKeepsTheScopesItWasGivenWith() {
    fake.grantScopes("meeting:read");

    assertThat(http.get("/users").statusCode()).isEqualTo(200);
    http.useBearer(http.newToken());
    assertThat(http.get("/users").statusCode()).isEqualTo(400);
  }

  @Test
  void theTokenEndpointListsThem() {
    fake.grantScopes("user:read", "user:write");

    String form = "grant_type=account_credentials&account_id=fake-account";
    assertThat(Http.json(http.token("fake-client:fake-secret", form)).get("scope").getAsString())
        .isEqualTo("user:read user:write");
  }

  private int status(String path, String... scopes) {
    fake.grantScopes(scopes);
    http.useBearer(http.newToken());
    return http.get(path).statusCode();
  }

  private static BadRequestException refusal(ZoomClient client) {
    try (client) {
      return catchThrowableOfType(
          BadRequestException.class, () -> client.request("GET", "/users").send());
    }
  }
}
