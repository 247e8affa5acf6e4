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
 * Makes the tokens that clients join sessions of the Video SDK with. They are signed by the SDK key
 * and SDK secret, which are not those of the API. Nothing is sent.
 *
 * <pre>{@code
 * String token = VideoSdkSessionToken.of(sdkKey, sdkSecret).host("Design review").sign();
 * }</pre>
 *
 * <p>Not thread-safe while it is filled in.
 */
public final class VideoSdkSessionToken {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ID = 36;
  private static final Duration SHORTEST_LIFE = Duration.ofMinutes(30);
  private static final Duration LONGEST_LIFE = Duration.ofDays(2);

  private final String sdkKey;
  private final Supplier<String> sdkSecret;
  private @Nullable String session;
  private int role;
  private @Nullable String userIdentity;
  private @Nullable String sessionKey;
  private Duration lifetime = Duration.ofHours(2);
  private Clock clock = Clock.systemUTC();

  private VideoSdkSessionToken(String sdkKey, Supplier<String> sdkSecret) {
    this.sdkKey = Given.text("SDK key", sdkKey);
    this.sdkSecret = Objects.requireNonNull(sdkSecret, "sdkSecret");
  }

  /** For an app of the Video SDK. */
  public static VideoSdkSessionToken of(String sdkKey, String sdkSecret) {
    String secret = Given.text("SDK secret", sdkSecret);
    return of(sdkKey, () -> secret);
  }

  /** The same with a secret that is asked for when {@link #sign} needs it. */
  public static VideoSdkSessionToken of(String sdkKey, Supplier<String> sdkSecret) {
    return new VideoSdkSessionToken(sdkKey, sdkSecret);
  }

  /** To join the session of that name as a participant. */
  public VideoSdkSessionToken participant(String session) {
    this.session = named("session", session, LONGEST_NAME);
    role = 0;
    return this;
  }

  /** To start or join the session of that name as its host. */
  public VideoSdkSessionToken host(String session) {
    this.session = named("session", session, LONGEST_NAME);
    role = 1;
    return this;
  }

  /** Sets the name that your program has for the user; it shows in Zoom's API and dashboard. */
  public VideoSdkSessionToken userIdentity(String userIdentity) {
    this.userIdentity = named("userIdentity", userIdentity, LONGEST_ID);
    return this;
  }

  /** Sets the name that your program has for the session. */
  public VideoSdkSessionToken sessionKey(String sessionKey) {
    this.sessionKey = named("sessionKey", sessionKey, LONGEST_ID);
    return this;
  }

  /** How long it can be used, half an hour to 48 hours; 2 hours by default. */
  public VideoSdkSessionToken lifetime(Duration lifetime) {
    if (lifetime.compareTo(SHORTEST_LIFE) < 0 || lifetime.compareTo(LONGEST_LIFE) > 0) {
      throw new IllegalArgumentException("lifetime is " + lifetime + "; Zoom takes PT30M to PT48H");
    }
    this.lifetime = lifetime;
    return this;
  }

  /** Sets the clock that tells when it begins. */
  public VideoSdkSessionToken clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /**
   * The token.
   *
   * @throws IllegalStateException if there is no session
   */
  public String sign() {
    if (session == null) {
      throw new IllegalStateException("The token needs a session: call host or participant first");
    }
    Instant now = clock.instant();
    JsonObject claims = new JsonObject();
    claims.addProperty("app_key", sdkKey);
    claims.addProperty("version", 1);
    claims.addProperty("role_type", role);
    claims.addProperty("tpc", session);
    if (userIdentity != null) {
      claims.addProperty("user_identity", userIdentity);
    }
    if (sessionKey != null) {
      claims.addProperty("session_key", sessionKey);
    }
    claims.addProperty("iat", now.getEpochSecond());
    claims.addProperty("exp", now.plus(lifetime).getEpochSecond());
    return Jwt.hs256(claims, sdkSecret.get());
  }

  @Override
  public String toString() {
    return "VideoSdkSessionToken[sdkKey=" + sdkKey + ", ***]";
  }

  private static String named(String what, String value, int longest) {
    if (value.isBlank() || value.length() > longest) {
      throw new IllegalArgumentException(
          what + " has " + value.length() + " characters; Zoom takes 1 to " + longest);
    }
    return value;
  }
}
