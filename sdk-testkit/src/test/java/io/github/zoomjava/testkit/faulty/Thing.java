package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordBuilder;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public record Thing(@Nullable String id, @Nullable String name, ExtraProperties extra) {
  public static final JsonCodec<Thing> JSON = new RecordCodec<>("id,name", Thing::shape);

  /** Writes the id under another name. */
  static final JsonCodec<Thing> RENAMING = new RecordCodec<>("identity,name", Thing::shape);

  /** Takes the id for the name and the name for the id. */
  static final JsonCodec<Thing> MIXED_UP = new RecordCodec<>("name,id", Thing::shape);

  /** Does not know that things have names. */
  public static final JsonCodec<Thing> NAMELESS = new RecordCodec<>("id,title", Thing::shape);

  /** Reads nothing but the id. */
  static final JsonCodec<Thing> FORGETFUL =
      new RecordCodec<>(
          "id,name",
          (place, v) ->
              place == RecordCodec.CREATE
                  ? new Thing((String) v[0], null, ExtraProperties.none())
                  : shape(place, v));

  /** Drops what it cannot read. */
  static final JsonCodec<Thing> CARELESS =
      new RecordCodec<>(
          "id,name",
          (place, v) ->
              place == RecordCodec.CREATE
                  ? new Thing((String) v[0], (String) v[1], ExtraProperties.none())
                  : shape(place, v));

  /** Does not see a thing whose id is {@code blue}. */
  static final JsonCodec<Thing> COLOR_BLIND =
      new RecordCodec<>(
          "id,name",
          (place, v) ->
              place == RecordCodec.CREATE && "blue".equals(v[0])
                  ? new Thing(null, (String) v[1], (ExtraProperties) v[2])
                  : shape(place, v));

  public static Thing of(Consumer<Builder> fill) {
    return new Builder().with(fill).build();
  }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Thing((String) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> {
        Thing thing = (Thing) v[0];
        yield new Object[] {thing.id, thing.name, thing.extra};
      }
      default -> JsonCodec.STRING;
    };
  }

  public static final class Builder extends RecordBuilder<Thing, Builder> {
    private Builder() {
      super(JSON);
    }

    public Builder id(@Nullable String value) {
      return put(0, value);
    }

    public Builder name(@Nullable String value) {
      return put(1, value);
    }
  }
}
