package io.github.zoomjava.testkit.internal.oauth;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.Map;

/** Gives codes to devices, and takes them from the browsers of users. */
final class DeviceEndpoint {
  static final String PATH = "/oauth/devicecode";
  static final String COMPLETE = "/oauth/device/complete/";

  private final Scopes scopes;
  private final User user;
  private final DeviceCodes codes;

  DeviceEndpoint(Scopes scopes, User user, DeviceCodes codes) {
    this.scopes = scopes;
    this.user = user;
    this.codes = codes;
  }

  /** A device asks for a code. */
  Answer begin(OAuthRequest request, String origin) {
    Client client = Client.of(request);
    if (!client.mayUse(GrantType.DEVICE_CODE)) {
      throw OAuthRefusal.of("unsupported_grant_type", 4705, "This app is not for devices");
    }
    if (!request.field("client_id").equals(client.id())) {
      throw OAuthRefusal.of("invalid_request", "The client_id is that of the app that asks");
    }
    return codes.issue(client, scopes.granted(), origin);
  }

  /** The user opens the address with the code in it, and decides. */
  Answer complete(OAuthRequest request) {
    boolean waited = codes.decide(request.path().substring(COMPLETE.length()), user.allows());
    if (!waited) {
      throw OAuthRefusal.of("invalid_request", "No device waits for this code");
    }
    return new Answer(200, Map.of("Content-Type", "text/plain"), "The device hears of it.");
  }
}
