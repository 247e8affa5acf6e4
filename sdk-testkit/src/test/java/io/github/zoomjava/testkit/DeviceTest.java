package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Devices that ask again and again until their user has decided. */
class DeviceTest extends SignInTest {
  private static final String GRANT =
      "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=";

  @Test
  void aDeviceIsToldWhatToShowAndHowOftenToAsk() {
    JsonObject device = start();

    assertThat(device.keySet())
        .containsExactlyInAnyOrder(
            "device_code",
            "user_code",
            "verification_uri",
            "verification_uri_complete",
            "expires_in",
            "interval");
    assertThat(device.get("expires_in").getAsInt()).isEqualTo(900);
    assertThat(device.get("interval").getAsInt()).isEqualTo(5);
    assertThat(page(device)).endsWith("/oauth/device/complete/" + text(device, "user_code"));
  }

  @Test
  void aDeviceGetsTokensOnceTheUserHasOpenedThePage() {
    JsonObject device = start();

    assertRefused(ask(device), 400, "authorization_pending", "");
    assertThat(browse(page(device)).statusCode()).isEqualTo(200);
    JsonObject tokens = Http.json(ask(device));
    assertThat(statusWith(access(tokens))).isEqualTo(200);
    assertThat(refresh(refresh(tokens)).statusCode()).isEqualTo(200);
    assertRefused(ask(device), 400, "invalid_grant", "device_code");
  }

  @Test
  void aDeviceIsRefusedOnceTheUserHasSaidNo() {
    JsonObject device = start();
    fake.app().denyNext();
    fake.app().visit(page(device));

    assertRefused(ask(device), 400, "access_denied", "");
    assertRefused(ask(device), 400, "access_denied", "");
  }

  @Test
  void aDeviceThatAsksTooOftenHasToAskLessOften() {
    JsonObject device = start();
    assertRefused(ask(device), 400, "authorization_pending", "");
    passed(Duration.ofSeconds(4));
    assertRefused(ask(device), 400, "slow_down", "");
    passed(Duration.ofSeconds(4 + 9));
    assertRefused(ask(device), 400, "slow_down", "");
    passed(Duration.ofSeconds(4 + 9 + 15));
    assertRefused(ask(device), 400, "authorization_pending", "");
  }

  @Test
  void aDeviceCodeLivesForFifteenMinutes() {
    JsonObject device = start();
    JsonObject slow = start();

    passed(Duration.ofMinutes(15).minusMillis(1));
    assertThat(fake.app().visit(page(device))).isEqualTo(page(device));
    assertThat(ask(device).statusCode()).isEqualTo(200);
    passed(Duration.ofMinutes(15));
    assertRefused(ask(slow), 400, "expired_token", "");
    assertThatIllegalArgumentException().isThrownBy(() -> fake.app().visit(page(slow)));
  }

  @Test
  void theAddressWithoutACodeAsksForIt() {
    JsonObject device = start();
    String address = text(device, "verification_uri");

    assertThat(browse(address).body()).contains("user_code");
    assertRefused(ask(device), 400, "authorization_pending", "");
    assertRefused(browse(address + "?user_code=x"), 400, "invalid_request", "code");
    assertThat(browse(address + "?user_code=" + text(device, "user_code")).statusCode())
        .isEqualTo(200);
    assertThat(ask(device).statusCode()).isEqualTo(200);
  }

  @Test
  void aUserDecidesOnceAndForACodeThatThereIs() {
    JsonObject device = start();
    browse(page(device));

    assertRefused(browse(page(device)), 400, "invalid_request", "code");
    assertRefused(browse(page(device) + "x"), 400, "invalid_request", "code");
  }

  @Test
  void aDeviceCodeIsForItsAppOnly() {
    JsonObject device = start();
    browse(page(device));

    assertRefused(
        http.token("", GRANT + text(device, "device_code") + "&client_id=fake-public-app"),
        400,
        "invalid_grant",
        "device_code");
    assertThat(ask(device).statusCode()).isEqualTo(200);
  }

  @Test
  void anAppWithoutASecretIsForDevicesAndAServerToServerAppIsNot() {
    assertThat(http.form("devicecode", "", "client_id=fake-public-app").statusCode())
        .isEqualTo(200);
    assertRefused(
        http.form("devicecode", "fake-client:fake-secret", "client_id=fake-client"),
        400,
        "unsupported_grant_type",
        "4705");
    assertRefused(
        http.form("devicecode", APP, "client_id=other"), 400, "invalid_request", "client_id");
  }

  private JsonObject start() {
    return Http.json(http.form("devicecode", APP, "client_id=fake-app"));
  }

  private HttpResponse<String> ask(JsonObject device) {
    return http.token(APP, GRANT + text(device, "device_code"));
  }

  private static String page(JsonObject device) {
    return text(device, "verification_uri_complete");
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }
}
