package io.github.zoomjava.core.auth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An authorization that a user gives on another screen. Show the code and the address; made by
 * {@link ZoomOAuth#startDevice}.
 *
 * @param deviceCode what the device asks with; a secret
 * @param userCode what the user types
 * @param verificationUri where the user types it
 * @param verificationUriComplete the same with the code in it, for a QR code; null if Zoom gave
 *     none
 * @param expiresAt when it is too late
 * @param interval how long to wait between two questions
 */
public record DeviceAuthorization(
    String deviceCode,
    String userCode,
    String verificationUri,
    @Nullable String verificationUriComplete,
    Instant expiresAt,
    Duration interval) {

  @Override
  public String toString() {
    return "DeviceAuthorization[" + verificationUri + ", expiresAt=" + expiresAt + ", ***]";
  }
}
