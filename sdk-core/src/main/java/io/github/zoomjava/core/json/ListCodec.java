package io.github.zoomjava.core.json;

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
    return list == JsonInput.absentList() ? null : list;
  }

  @Override
  protected void write(JsonOutput out, List<T> value) throws IOException {
    out.items(value, items);
  }
}
