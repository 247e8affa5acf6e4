package io.github.zoomjava.core.auth;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that calls of the API carry. The value is a secret: {@code toString} masks it.
 *
 * @param value what goes into the {@code Authorization} header; opaque
 * @param expiresAt when Zoom stops accepting it
 * @param scopes what it allows
 * @param apiUrl the root of the region that serves its user, without {@code /v2} and without a
 *     slash at the end; null if Zoom did not say
 */
public record AccessToken(
    String value, Instant expiresAt, Set<String> scopes, @Nullable String apiUrl) {

  /** Stands for a token before there is one. Nothing is ever sent with it. */
  public static final AccessToken NONE = new AccessToken("", Instant.MIN, Set.of(), null);

  /** Copies the scopes. */
  public AccessToken {
    scopes = Set.copyOf(scopes);
  }

  @Override
  public String toString() {
    return "AccessToken[***, expiresAt=" + expiresAt + ", scopes=" + scopes + "]";
  }
}
