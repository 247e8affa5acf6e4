// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sent by {@link io.github.zoomjava.tiny.UsersApi#create UsersApi.create}.
 *
 * @param kind deprecated
 * @param names deprecated
 */
public record CreateUserRequest(
    String kind,
    List<String> names,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<CreateUserRequest> JSON =
      new RecordCodec<>("kind!,names[]", CreateUserRequest::shape);

  public CreateUserRequest {
    names = JsonInput.immutable(names);
  }

  /** @deprecated Zoom has deprecated it. */
  @Deprecated
  public String kind() {
    return kind;
  }

  /** @deprecated Zoom has deprecated it. */
  @Deprecated
  public List<String> names() {
    return names;
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static CreateUserRequest of(Consumer<Builder> fill) {
    Builder builder = new Builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new CreateUserRequest((String) v[0], (List<String>) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((CreateUserRequest) v[0]);
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(CreateUserRequest r) {
    return new Object[] {r.kind, r.names, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<CreateUserRequest, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(CreateUserRequest from) {
      super(JSON, from, from.extra);
    }

    @Deprecated
    public Builder kind(@Nullable String value) {
      return put(0, value);
    }

    @Deprecated
    public Builder names(@Nullable List<String> value) {
      return put(1, value);
    }

    @Deprecated
    public Builder names(String... values) {
      return names(List.of(values));
    }
  }
}
