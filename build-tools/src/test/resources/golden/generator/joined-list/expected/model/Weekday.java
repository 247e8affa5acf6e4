// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/** Part of {@link Recurrence}; values Zoom adds later are kept as they come. */
public record Weekday(String value) implements OpenEnum<String> {
  /** {@code 2}. */ public static final Weekday MONDAY = new Weekday("2");
  /** {@code 4}. */ public static final Weekday WEDNESDAY = new Weekday("4");
  /** The values that are documented. */
  public static final List<Weekday> KNOWN = List.of(MONDAY, WEDNESDAY);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Weekday> JSON = OpenEnum.stringCodec(Weekday::new, KNOWN);
  @Override
  public String toString() { return value; }
}
