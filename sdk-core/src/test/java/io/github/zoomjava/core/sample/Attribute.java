package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonBuilder;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

public record Attribute(String key, @Nullable String value, ExtraProperties extra) {
  public static final JsonCodec<Attribute> JSON = new Codec();

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public static final class Builder extends JsonBuilder<Builder> {
    private @Nullable String key;
    private @Nullable String value;

    private Builder() {}

    private Builder(Attribute from) {
      super(from.extra());
      this.key = from.key();
      this.value = from.value();
    }

    public Builder key(@Nullable String key) {
      this.key = set("key", key);
      return this;
    }

    public Builder value(@Nullable String value) {
      this.value = set("value", value);
      return this;
    }

    @SuppressWarnings("NullAway") // because an extra may stand in for what is required
    public Attribute build() {
      require("Attribute", "key", key);
      return new Attribute(key, value, extraProperties());
    }
  }

  private static final class Codec extends JsonCodec<Attribute> {
    @Override
    @SuppressWarnings("NullAway") // because Zoom leaves out what its documents require
    protected Attribute read(JsonInput in) throws IOException {
      @Nullable String key = null;
      @Nullable String value = null;
      in.beginObject();
      while (in.nextProperty()) {
        switch (in.name()) {
          case "key" -> key = in.string();
          case "value" -> value = in.string();
          default -> in.keepUnknown();
        }
      }
      return new Attribute(key, value, in.endObject());
    }

    @Override
    protected void write(JsonOutput out, Attribute value) throws IOException {
      out.beginObject(value.extra());
      out.string("key", value.key());
      out.string("value", value.value());
      out.endObject();
    }
  }
}
