// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#create UsersApi.create}. */
public final class CreateUserRequest extends RequestObject<CreateUserRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<CreateUserRequest> JSON =
      new RecordCodec<>("action!,user_info!,tags[],contacts[]", CreateUserRequest::shape);

  private CreateUserRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static CreateUserRequest of(Consumer<CreateUserRequest> fill) { return new CreateUserRequest().with(fill); }

  public CreateUserRequest action(String value) { return put(0, value); }
  public CreateUserRequest userInfo(UserInfo value) { return put(1, value); }
  public CreateUserRequest userInfo(Consumer<UserInfo> fill) { return userInfo(UserInfo.of(fill)); }
  public CreateUserRequest tags(@Nullable List<String> value) { return put(2, value); }
  public CreateUserRequest tags(String... values) { return tags(List.of(values)); }
  public CreateUserRequest contacts(@Nullable List<UserInfo> value) { return put(3, value); }
  @SafeVarargs @SuppressWarnings("varargs") public final CreateUserRequest contacts(Consumer<UserInfo>... fills) {
    return contacts(Arrays.stream(fills).map(UserInfo::of).toList());
  }

  public @Nullable String action() { return get(0); }
  public @Nullable UserInfo userInfo() { return get(1); }
  public List<String> tags() { return get(2); }
  public List<UserInfo> contacts() { return get(3); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new CreateUserRequest();
      case 1, 3 -> UserInfo.JSON; default -> JsonCodec.STRING;
    };
  }
}
