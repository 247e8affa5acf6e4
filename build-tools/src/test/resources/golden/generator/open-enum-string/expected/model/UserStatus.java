// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/** Used by no operation of this family; values Zoom adds later are kept as they come. */
public record UserStatus(String value) implements OpenEnum<String> {
  /** {@code }. */ public static final UserStatus EMPTY = new UserStatus("");
  /** {@code active}. */ public static final UserStatus ACTIVE = new UserStatus("active");
  /** {@code say "hi"}. */ public static final UserStatus SAY_HI = new UserStatus("say \"hi\"");
  /** {@code json}. */ public static final UserStatus JSON_VALUE = new UserStatus("json");
  /** The values that are documented. */
  public static final List<UserStatus> KNOWN = List.of(EMPTY, ACTIVE, SAY_HI, JSON_VALUE);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserStatus> JSON = OpenEnum.stringCodec(UserStatus::new, KNOWN);
  @Override
  public String toString() { return value; }
}
