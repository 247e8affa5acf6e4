package io.github.zoomjava.it;

import io.github.zoomjava.core.json.JsonCodec;
import java.lang.reflect.Field;

/** The names on the wire of a record's components, in their order. */
final class WireNames {
  private WireNames() {}

  static String[] of(JsonCodec<?> table) throws ReflectiveOperationException {
    Field names = table.getClass().getDeclaredField("names");
    names.setAccessible(true);
    return (String[]) names.get(table);
  }
}
