// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ThingsApi#put ThingsApi.put}. */
public record ThingRequest(
    @Nullable String defaultValue,
    @Nullable String packageValue,
    @Nullable String extraValue,
    @Nullable String value,
    @Nullable String from,
    @Nullable String in,
    @Nullable Integer hashCodeValue,
    @Nullable Boolean value2faEnabled,
    @Nullable String osFileType,
    @Nullable String urnIetfParamsScim20User,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingRequest> JSON =
      new RecordCodec<>(
          "default,package,extra,value,from,in,hashCode,2fa enabled,OS_file_type,"
              + "urn:ietf:params:scim:2.0:User",
          ThingRequest::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static ThingRequest of(Consumer<Builder> fill) {
    Builder builder = new Builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new ThingRequest((String) v[0], (String) v[1], (String) v[2], (String) v[3],
              (String) v[4], (String) v[5], (Integer) v[6], (Boolean) v[7], (String) v[8],
              (String) v[9], (ExtraProperties) v[10]);
      case RecordCodec.VALUES -> asArray((ThingRequest) v[0]);
      case 6 -> JsonCodec.INTEGER;
      case 7 -> JsonCodec.BOOLEAN;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(ThingRequest r) {
    return new Object[] {r.defaultValue, r.packageValue, r.extraValue, r.value, r.from, r.in,
        r.hashCodeValue, r.value2faEnabled, r.osFileType, r.urnIetfParamsScim20User, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<ThingRequest, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(ThingRequest from) {
      super(JSON, from, from.extra);
    }

    public Builder defaultValue(@Nullable String value) {
      return put(0, value);
    }

    public Builder packageValue(@Nullable String value) {
      return put(1, value);
    }

    public Builder extraValue(@Nullable String value) {
      return put(2, value);
    }

    public Builder value(@Nullable String value) {
      return put(3, value);
    }

    public Builder from(@Nullable String value) {
      return put(4, value);
    }

    public Builder in(@Nullable String value) {
      return put(5, value);
    }

    public Builder hashCodeValue(@Nullable Integer value) {
      return put(6, value);
    }

    public Builder value2faEnabled(@Nullable Boolean value) {
      return put(7, value);
    }

    public Builder osFileType(@Nullable String value) {
      return put(8, value);
    }

    public Builder urnIetfParamsScim20User(@Nullable String value) {
      return put(9, value);
    }
  }
}
