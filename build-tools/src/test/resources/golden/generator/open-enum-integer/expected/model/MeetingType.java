// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/** Used by no operation of this family; values Zoom adds later are kept as they come. */
public record MeetingType(Integer value) implements OpenEnum<Integer> {
  /** {@code 1}. */ public static final MeetingType INSTANT = new MeetingType(1);
  /** {@code 2}. */ public static final MeetingType SCHEDULED = new MeetingType(2);
  /** {@code 8}. */ public static final MeetingType RECURRING_WITH_FIXED_TIME = new MeetingType(8);
  /** The values that are documented. */
  public static final List<MeetingType> KNOWN = List.of(INSTANT, SCHEDULED, RECURRING_WITH_FIXED_TIME);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MeetingType> JSON = OpenEnum.intCodec(MeetingType::new, KNOWN);
  @Override
  public String toString() { return value.toString(); }
}
