package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.internal.IsoTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times without an offset: those of the time zone beside them, which may be sent after them. */
final class LocalTimes {

  private static final List<String> ZONES = List.of("timezone", "time_zone", "timeZone");

  private LocalTimes() {}

  /** The local time that was sent; null if it was anything else. */
  static @Nullable LocalDateTime of(JsonElement raw) {
    String text = text(raw);
    return text == null ? null : IsoTime.local(text);
  }

  /** The zone that the object names, if Java knows it. */
  static @Nullable ZoneId zone(Function<String, @Nullable Object> properties) {
    for (String name : ZONES) {
      Object value = properties.apply(name);
      String id =
          value instanceof JsonElement raw ? text(raw) : value instanceof String s ? s : null;
      if (id != null && !id.isEmpty()) {
        try {
          return ZoneId.of(id);
        } catch (DateTimeException unknownZone) {
          return null;
        }
      }
    }
    return null;
  }

  private static @Nullable String text(JsonElement raw) {
    return raw.isJsonPrimitive() && raw.getAsJsonPrimitive().isString() ? raw.getAsString() : null;
  }
}
