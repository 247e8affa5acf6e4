// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.GroupsApi#create GroupsApi.create} and 2 more. */
public final class GroupRequest extends RequestObject<GroupRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<GroupRequest> JSON =
      new RecordCodec<>("name,comment,members[]", GroupRequest::shape);

  /** Begins with nothing set. */
  public GroupRequest() { super(JSON); }

  public GroupRequest name(@Nullable String value) { return put(0, value); }
  public GroupRequest comment(@Nullable String value) { return put(1, value); }
  public GroupRequest members(@Nullable List<GroupMember> value) { return put(2, value); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new GroupRequest();
      case 2 -> GroupMember.JSON; default -> JsonCodec.STRING;
    };
  }
}
