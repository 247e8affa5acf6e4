// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Part of {@link GroupRequest}. */
public final class GroupMember extends RequestObject<GroupMember> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<GroupMember> JSON =
      new RecordCodec<>("email,role", GroupMember::shape);

  private GroupMember() { super(JSON); }

  /** Makes one in a lambda. */
  public static GroupMember of(Consumer<GroupMember> fill) { return new GroupMember().with(fill); }

  public GroupMember email(@Nullable String value) { return put(0, value); }
  public GroupMember role(@Nullable String value) { return put(1, value); }

  public @Nullable String email() { return get(0); }
  public @Nullable String role() { return get(1); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new GroupMember();
      default -> JsonCodec.STRING;
    };
  }
}
