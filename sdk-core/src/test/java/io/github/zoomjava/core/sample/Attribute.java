package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import org.jspecify.annotations.Nullable;

public record Attribute(String key, @Nullable String value, ExtraProperties extra) {
  public static final JsonCodec<Attribute> JSON = new RecordCodec<>("key!,value", Attribute::shape);

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new Attribute((String) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((Attribute) v[0]);
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(Attribute r) {
    return new Object[] {r.key, r.value, r.extra};
  }

  public static final class Builder extends RecordBuilder<Attribute, Builder> {
    private Builder() {
      super(JSON);
    }

    private Builder(Attribute from) {
      super(JSON, from);
    }

    public Builder key(@Nullable String value) {
      return put(0, value);
    }

    public Builder value(@Nullable String value) {
      return put(1, value);
    }
  }
}
