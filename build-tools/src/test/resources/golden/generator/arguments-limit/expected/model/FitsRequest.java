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

/** Sent by {@link io.github.zoomjava.tiny.ReportsApi#fits ReportsApi.fits}. */
public record FitsRequest(
    String name,
    List<Integer> sizes,
    @Nullable String note,
    ExtraProperties extra) {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<FitsRequest> JSON =
      new RecordCodec<>("name!,sizes[]!,note", FitsRequest::shape);

  public FitsRequest {
    sizes = JsonInput.immutable(sizes);
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one in a lambda. */
  public static FitsRequest of(Consumer<Builder> fill) {
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
          new FitsRequest((String) v[0], (List<Integer>) v[1], (String) v[2],
              (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> asArray((FitsRequest) v[0]);
      case 1 -> JsonCodec.INTEGER;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(FitsRequest r) {
    return new Object[] {r.name, r.sizes, r.note, r.extra};
  }

  /** What is not set is not sent; what is set to null is sent as null. */
  public static final class Builder extends RecordBuilder<FitsRequest, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(FitsRequest from) {
      super(JSON, from, from.extra);
    }

    public Builder name(@Nullable String value) {
      return put(0, value);
    }

    public Builder sizes(@Nullable List<Integer> value) {
      return put(1, value);
    }

    public Builder sizes(Integer... values) {
      return sizes(List.of(values));
    }

    public Builder note(@Nullable String value) {
      return put(2, value);
    }
  }
}
