// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ReportsApi#exceeds ReportsApi.exceeds}. */
public record ExceedsRequest(
    String a,
    Integer b,
    Boolean c,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<ExceedsRequest> JSON =
      new RecordCodec<>("a!,b!,c!", ExceedsRequest::shape);

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static ExceedsRequest of(Consumer<Builder> fill) {
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
          new ExceedsRequest((String) v[0], (Integer) v[1], (Boolean) v[2], (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> asArray((ExceedsRequest) v[0]);
      case 1 -> JsonCodec.INTEGER;
      case 2 -> JsonCodec.BOOLEAN;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(ExceedsRequest r) {
    return new Object[] {r.a, r.b, r.c, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<ExceedsRequest, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(ExceedsRequest from) {
      super(JSON, from, from.extra);
    }

    public Builder a(@Nullable String value) {
      return put(0, value);
    }

    public Builder b(@Nullable Integer value) {
      return put(1, value);
    }

    public Builder c(@Nullable Boolean value) {
      return put(2, value);
    }
  }
}
