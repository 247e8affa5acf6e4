package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is remembered.
 *
 * @param kind what it is
 * @param value its properties, which change with it
 * @param parent what it belongs to and is deleted with, such as the meeting of a registrant
 */
public record Stored(Kind kind, JsonObject value, @Nullable Stored parent) {
  public String id() {
    return text(kind.idName());
  }

  /** A property as text, empty where there is none. */
  public String text(String name) {
    return Json.text(value, name);
  }

  /** Returns whether it is the one that a path means which leads over these things. */
  public boolean isBelow(List<Stored> path) {
    return parent == null
        || path.stream().noneMatch(each -> each.kind == parent.kind && !each.equals(parent));
  }

  /** Two things may look alike. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
