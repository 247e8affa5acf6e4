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

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#create UsersApi.create}. */
public record CreateUserRequest(
    String action,
    UserInfo userInfo,
    List<String> tags,
    List<UserInfo> contacts,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<CreateUserRequest> JSON =
      new RecordCodec<>("action!,user_info!,tags[],contacts[]", CreateUserRequest::shape);

  public CreateUserRequest {
    tags = JsonInput.immutable(tags);
    contacts = JsonInput.immutable(contacts);
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
          new CreateUserRequest((String) v[0], (UserInfo) v[1], (List<String>) v[2],
              (List<UserInfo>) v[3], (ExtraProperties) v[4]);
      case RecordCodec.VALUES -> asArray((CreateUserRequest) v[0]);
      case 1, 3 -> UserInfo.JSON;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(CreateUserRequest r) {
    return new Object[] {r.action, r.userInfo, r.tags, r.contacts, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<CreateUserRequest, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(CreateUserRequest from) {
      super(JSON, from, from.extra);
    }

    public Builder action(@Nullable String value) {
      return put(0, value);
    }

    public Builder userInfo(@Nullable UserInfo value) {
      return put(1, value);
    }

    public Builder userInfo(Consumer<UserInfo.Builder> fill) {
      return userInfo(UserInfo.of(fill));
    }

    public Builder tags(@Nullable List<String> value) {
      return put(2, value);
    }

    public Builder tags(String... values) {
      return tags(List.of(values));
    }

    public Builder contacts(@Nullable List<UserInfo> value) {
      return put(3, value);
    }
  }
}
