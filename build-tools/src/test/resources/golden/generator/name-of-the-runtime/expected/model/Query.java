// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/**
 * Taken by {@link io.github.zoomjava.tiny.CallsApi#list CallsApi.list}; values Zoom adds later are kept as they come.
 */
public record Query(String value) implements OpenEnum<String> {
  /** {@code busy}. */ public static final Query BUSY = new Query("busy");
  /** The values that are documented. */
  public static final List<Query> KNOWN = List.of(BUSY);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Query> JSON = OpenEnum.stringCodec(Query::new, KNOWN);
  @Override
  public String toString() { return value; }
}
