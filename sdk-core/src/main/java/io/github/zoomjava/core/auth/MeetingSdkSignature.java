package io.github.zoomjava.core.auth;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.internal.Jwt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the signatures that clients of the Meeting SDK join meetings and webinars with. Nothing is
 * sent. Starting a meeting also takes a ZAK of its host, from the users module.
 *
 * <pre>{@code
 * String signature = MeetingSdkSignature.of(sdkKey, sdkSecret).participant(93201235621L).sign();
 * }</pre>
 *
 * <p>Not thread-safe while it is filled in.
 */
public final class MeetingSdkSignature {

  private static final Duration SHORTEST_LIFE = Duration.ofMinutes(30);
  private static final Duration LONGEST_LIFE = Duration.ofDays(2);

  private final String sdkKey;
  private final Supplier<String> sdkSecret;
  private @Nullable Long meeting;
  private int role;
  private Duration lifetime = Duration.ofHours(2);
  private Clock clock = Clock.systemUTC();

  private MeetingSdkSignature(String sdkKey, Supplier<String> sdkSecret) {
    this.sdkKey = Given.text("SDK key", sdkKey);
    this.sdkSecret = Objects.requireNonNull(sdkSecret, "sdkSecret");
  }

  /** For an app with the Meeting SDK: client id and client secret, or SDK key and SDK secret. */
  public static MeetingSdkSignature of(String sdkKey, String sdkSecret) {
    String secret = Given.text("SDK secret", sdkSecret);
    return of(sdkKey, () -> secret);
  }

  /** The same with a secret that is asked for when {@link #sign} needs it. */
  public static MeetingSdkSignature of(String sdkKey, Supplier<String> sdkSecret) {
    return new MeetingSdkSignature(sdkKey, sdkSecret);
  }

  /** To join that meeting or webinar. */
  public MeetingSdkSignature participant(long meetingId) {
    return as(0, meetingId);
  }

  /** To start that meeting or webinar, or to join it as its host. */
  public MeetingSdkSignature host(long meetingId) {
    return as(1, meetingId);
  }

  /** How long it can be used, half an hour to 48 hours; 2 hours by default. */
  public MeetingSdkSignature lifetime(Duration lifetime) {
    if (lifetime.compareTo(SHORTEST_LIFE) < 0 || lifetime.compareTo(LONGEST_LIFE) > 0) {
      throw new IllegalArgumentException("lifetime is " + lifetime + "; Zoom takes PT30M to PT48H");
    }
    this.lifetime = lifetime;
    return this;
  }

  /** Sets the clock that tells when it begins. */
  public MeetingSdkSignature clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /** The signature; for any meeting where none was named, which SDKs for devices accept. */
  public String sign() {
    Instant now = clock.instant();
    long end = now.plus(lifetime).getEpochSecond();
    JsonObject claims = new JsonObject();
    claims.addProperty("appKey", sdkKey);
    claims.addProperty("sdkKey", sdkKey);
    if (meeting != null) {
      claims.addProperty("mn", meeting);
      claims.addProperty("role", role);
    }
    claims.addProperty("iat", now.getEpochSecond());
    claims.addProperty("exp", end);
    claims.addProperty("tokenExp", end);
    return Jwt.hs256(claims, sdkSecret.get());
  }

  @Override
  public String toString() {
    return "MeetingSdkSignature[sdkKey=" + sdkKey + ", ***]";
  }

  private MeetingSdkSignature as(int wanted, long meetingId) {
    if (meetingId <= 0) {
      throw new IllegalArgumentException(
          "meetingId is " + meetingId + "; give the number of the meeting, not its UUID");
    }
    meeting = meetingId;
    role = wanted;
    return this;
  }
}
