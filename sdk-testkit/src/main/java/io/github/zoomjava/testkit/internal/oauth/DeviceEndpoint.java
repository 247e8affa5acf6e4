package io.github.zoomjava.testkit.internal.oauth;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.Map;

/** Gives codes to devices, and takes them from the browsers of users. */
final class DeviceEndpoint {
  static final String PATH = "/oauth/devicecode";
  static final String PAGE = "/oauth_device";
  static final String COMPLETE = "/oauth/device/complete/";

  private static final String FORM =
      """
      <!doctype html>
      <title>FakeZoom</title>
      <form><label>Code of the device <input name="user_code"></label> <button>Allow</button></form>
      """;

  private final ClientSignIn clients;
  private final Scopes scopes;
  private final User user;
  private final DeviceCodes codes;

  DeviceEndpoint(ClientSignIn clients, Scopes scopes, User user, DeviceCodes codes) {
    this.clients = clients;
    this.scopes = scopes;
    this.user = user;
    this.codes = codes;
  }

  /** A device asks for a code. */
  Answer begin(OAuthRequest request, String origin) {
    Client client = clients.of(request);
    if (!client.mayUse(GrantType.DEVICE_CODE)) {
      throw OAuthRefusal.of("unsupported_grant_type", 4705, "This app is not for devices");
    }
    if (!request.field("client_id").equals(client.id())) {
      throw OAuthRefusal.of("invalid_request", "The client_id is that of the app that asks");
    }
    return codes.issue(client, scopes.granted(), origin);
  }

  /** Returns whether users open that path. */
  static boolean isPage(String path) {
    return path.equals(PAGE) || path.startsWith(COMPLETE);
  }

  /** Asks the user for the code of a device, or takes it from the address, and lets them decide. */
  Answer page(OAuthRequest request) {
    String code =
        request.path().equals(PAGE)
            ? request.parameter("user_code")
            : request.path().substring(COMPLETE.length());
    if (code.isEmpty()) {
      return new Answer(200, Map.of("Content-Type", "text/html"), FORM);
    }
    if (!codes.decide(code, user.allows())) {
      throw OAuthRefusal.of("invalid_request", "No device waits for this code");
    }
    return new Answer(200, Map.of("Content-Type", "text/plain"), "The device hears of it.");
  }
}
