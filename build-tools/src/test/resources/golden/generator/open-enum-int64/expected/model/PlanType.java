// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/** Used by no operation of this family; values Zoom adds later are kept as they come. */
public record PlanType(Long value) implements OpenEnum<Long> {
  /** {@code 4398046511104}. */ public static final PlanType BASIC = new PlanType(4398046511104L);
  /** {@code 8796093022208}. */ public static final PlanType LARGE = new PlanType(8796093022208L);
  /** The values that are documented. */
  public static final List<PlanType> KNOWN = List.of(BASIC, LARGE);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<PlanType> JSON = OpenEnum.longCodec(PlanType::new, KNOWN);
  @Override
  public String toString() { return value.toString(); }
}
