// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#create UsersApi.create}. */
public final class CreateUserRequest extends RequestObject<CreateUserRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<CreateUserRequest> JSON =
      new RecordCodec<>("kind!,names[]", CreateUserRequest::shape);

  private CreateUserRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static CreateUserRequest of(Consumer<CreateUserRequest> fill) { return new CreateUserRequest().with(fill); }

  /** Deprecated. */
  @Deprecated public CreateUserRequest kind(String value) { return put(0, value); }
  /** Deprecated. */
  @Deprecated public CreateUserRequest names(@Nullable List<String> value) { return put(1, value); }
  @Deprecated public CreateUserRequest names(String... values) { return names(List.of(values)); }

  @Deprecated public @Nullable String kind() { return get(0); }
  @Deprecated public List<String> names() { return get(1); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new CreateUserRequest();
      default -> JsonCodec.STRING;
    };
  }
}
