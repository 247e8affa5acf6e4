package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as values of their own; a root that is missing altogether reads as null. */
final class ListCodec<T> extends JsonCodec<List<T>> {

  private final JsonCodec<T> items;

  ListCodec(JsonCodec<T> items) {
    this.items = items;
  }

  @Override
  boolean readsObjects() {
    return false;
  }

  @Override
  protected @Nullable List<T> read(JsonInput in) throws IOException {
    List<T> list = in.list(items);
    if (list == JsonInput.absentList()) {
      return null;
    }
    JsonElement whole = in.unplaced();
    return whole == null ? list : new PartlyReadList<>(list, whole);
  }

  @Override
  protected void write(JsonOutput out, List<T> value) throws IOException {
    if (value instanceof PartlyReadList<T> read) {
      out.element(read.whole());
    } else {
      out.items(value, items);
    }
  }
}
