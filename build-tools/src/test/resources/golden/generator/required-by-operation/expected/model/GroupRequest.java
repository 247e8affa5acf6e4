// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.GroupsApi#create GroupsApi.create} and 2 more. */
public final class GroupRequest extends RequestObject<GroupRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<GroupRequest> JSON =
      new RecordCodec<>("name,comment,members[]", GroupRequest::shape);

  private GroupRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static GroupRequest of(Consumer<GroupRequest> fill) { return new GroupRequest().with(fill); }

  public GroupRequest name(@Nullable String value) { return put(0, value); }
  public GroupRequest comment(@Nullable String value) { return put(1, value); }
  public GroupRequest members(@Nullable List<GroupMember> value) { return put(2, value); }
  @SafeVarargs @SuppressWarnings("varargs") public final GroupRequest members(Consumer<GroupMember>... fills) {
    return members(Arrays.stream(fills).map(GroupMember::of).toList());
  }

  public @Nullable String name() { return get(0); }
  public @Nullable String comment() { return get(1); }
  public List<GroupMember> members() { return get(2); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new GroupRequest();
      case 2 -> GroupMember.JSON; default -> JsonCodec.STRING;
    };
  }
}
