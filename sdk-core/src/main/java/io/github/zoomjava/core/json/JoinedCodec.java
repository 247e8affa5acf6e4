package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.internal.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists that are one text on the wire, joined by commas. */
final class JoinedCodec<T> extends JsonCodec<List<T>> {

  private final JsonCodec<T> items;

  JoinedCodec(JsonCodec<T> items) {
    this.items = items;
  }

  JsonCodec<T> items() {
    return items;
  }

  /** The elements of what was sent: a text, a number or an array; null for anything else. */
  static @Nullable List<String> parts(JsonElement raw) {
    List<String> parts = new ArrayList<>();
    if (raw.isJsonArray()) {
      for (JsonElement part : raw.getAsJsonArray()) {
        parts.add(part.isJsonPrimitive() ? part.getAsString() : "");
      }
      return parts;
    }
    if (!raw.isJsonPrimitive()) {
      return null;
    }
    for (String part : raw.getAsString().split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  String text(List<T> list) {
    return list.stream().map(PlainText::of).collect(Collectors.joining(","));
  }

  @Override
  boolean readsObjects() {
    return false;
  }

  @Override
  protected List<T> read(JsonInput in) throws IOException {
    return in.joined(this);
  }

  @Override
  protected void write(JsonOutput out, List<T> value) throws IOException {
    out.writer().value(text(value));
  }
}
