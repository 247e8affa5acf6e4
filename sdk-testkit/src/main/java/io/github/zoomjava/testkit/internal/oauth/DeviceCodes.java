package io.github.zoomjava.testkit.internal.oauth;

import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The devices that asked for a code. What the user types and what the device knows differ. */
final class DeviceCodes {
  private final Map<String, DeviceCode> byDeviceCode = new ConcurrentHashMap<>();
  private final Map<String, DeviceCode> byUserCode = new ConcurrentHashMap<>();
  private final AtomicInteger issued = new AtomicInteger();
  private final Supplier<Instant> now;

  DeviceCodes(Supplier<Instant> now) {
    this.now = now;
  }

  /** A new one, as the device is told of it. */
  Answer issue(Client client, Grant grant, String origin) {
    int number = issued.incrementAndGet();
    String deviceCode = "fake-device-code-" + number;
    String userCode = String.format(Locale.ROOT, "fake%04d", number);
    DeviceCode made = new DeviceCode(client, grant, now.get().plus(DeviceCode.LIFE));
    byDeviceCode.put(deviceCode, made);
    byUserCode.put(userCode, made);
    JsonObject answer = new JsonObject();
    answer.addProperty("device_code", deviceCode);
    answer.addProperty("user_code", userCode);
    answer.addProperty("verification_uri", origin + DeviceEndpoint.PAGE);
    answer.addProperty("verification_uri_complete", origin + DeviceEndpoint.COMPLETE + userCode);
    answer.addProperty("expires_in", DeviceCode.LIFE.toSeconds());
    answer.addProperty("interval", DeviceCode.INTERVAL.toSeconds());
    return Answer.json(200, answer);
  }

  /** Returns whether that code waits for a user, whose decision is taken down then. */
  boolean decide(String userCode, boolean allows) {
    @Nullable DeviceCode found = byUserCode.get(userCode);
    return found != null && found.decide(allows, now.get());
  }

  /** What the user allowed the device of that app. */
  Grant use(String deviceCode, Client client) {
    @Nullable DeviceCode found = byDeviceCode.get(deviceCode);
    if (found == null || found.client() != client) {
      throw OAuthRefusal.of("invalid_grant", "The app has no such device_code");
    }
    return found.use(now.get());
  }
}
