package io.github.zoomjava.testkit.internal.oauth;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an access token allows.
 *
 * @param scopes its scopes, or null for all there are
 */
public record Grant(@Nullable Set<String> scopes) {
  static final Grant EVERYTHING = new Grant(null);
  static final Grant NOTHING = new Grant(Set.of());

  private static final String SOME = "user:read:admin meeting:read:admin phone:read:admin";

  /** Returns whether it has one of these; where an operation names none, none is needed. */
  public boolean suffices(List<String> alternatives) {
    return scopes == null || alternatives.isEmpty() || !Collections.disjoint(scopes, alternatives);
  }

  boolean hasAll(Collection<String> wanted) {
    return scopes == null || scopes.containsAll(wanted);
  }

  /** What this or the other one allows. */
  Grant or(Grant other) {
    if (scopes == null || other.scopes == null) {
      return EVERYTHING;
    }
    Set<String> both = new LinkedHashSet<>(scopes);
    both.addAll(other.scopes);
    return new Grant(both);
  }

  /** The scopes as the token endpoint lists them; a few of them where it is all. */
  String text() {
    return scopes == null ? SOME : String.join(" ", scopes);
  }
}
