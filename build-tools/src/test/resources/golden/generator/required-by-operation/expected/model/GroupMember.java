// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Part of {@link GroupRequest}. */
public final class GroupMember extends RequestObject<GroupMember> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<GroupMember> JSON =
      new RecordCodec<>("email,role", GroupMember::shape);

  /** Begins with nothing set. */
  public GroupMember() { super(JSON); }

  public GroupMember email(@Nullable String value) { return put(0, value); }
  public GroupMember role(@Nullable String value) { return put(1, value); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new GroupMember();
      default -> JsonCodec.STRING;
    };
  }
}
