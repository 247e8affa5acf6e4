package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

public record Thing(@Nullable String id, @Nullable String name, ExtraProperties extra) {
  public static final JsonCodec<Thing> JSON = new Codec("id");

  /** Writes the id under another name. */
  static final JsonCodec<Thing> RENAMING = new Codec("identity");

  /** Reads nothing but the id. */
  static final JsonCodec<Thing> FORGETFUL =
      new Codec("id") {
        @Override
        protected Thing read(JsonInput in) throws IOException {
          return new Thing(super.read(in).id(), null, ExtraProperties.none());
        }
      };

  private static class Codec extends JsonCodec<Thing> {
    private final String idName;

    Codec(String idName) {
      this.idName = idName;
    }

    @Override
    protected Thing read(JsonInput in) throws IOException {
      @Nullable String id = null;
      @Nullable String name = null;
      in.beginObject();
      while (in.nextProperty()) {
        switch (in.name()) {
          case "id" -> id = in.string();
          case "name" -> name = in.string();
          default -> in.keepUnknown();
        }
      }
      return new Thing(id, name, in.endObject());
    }

    @Override
    protected void write(JsonOutput out, Thing value) throws IOException {
      out.beginObject(value.extra());
      out.value(idName, value.id(), JsonCodec.STRING);
      out.value("name", value.name(), JsonCodec.STRING);
      out.endObject();
    }
  }
}
