package io.github.zoomjava.testkit.internal.server;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an access token allows.
 *
 * @param scopes its scopes, or null for all there are
 */
record Grant(@Nullable Set<String> scopes) {
  static final Grant EVERYTHING = new Grant(null);

  private static final String SOME = "user:read:admin meeting:read:admin phone:read:admin";

  /** Whether it has one of these; where an operation names none, none is needed. */
  boolean suffices(List<String> alternatives) {
    return scopes == null || alternatives.isEmpty() || !Collections.disjoint(scopes, alternatives);
  }

  /** The scopes as the token endpoint lists them; a few of them where it is all. */
  String text() {
    return scopes == null ? SOME : String.join(" ", scopes);
  }
}
