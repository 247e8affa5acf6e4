// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;

/** Part of {@link User}; values Zoom adds later are kept as they come. */
public record UserStatus(String value) implements OpenEnum<String> {
  /** {@code active}. */ public static final UserStatus ACTIVE = new UserStatus("active");
  /** The values that are documented. */
  public static final List<UserStatus> KNOWN = List.of(ACTIVE);
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserStatus> JSON = OpenEnum.stringCodec(UserStatus::new, KNOWN);
  @Override
  public String toString() { return value; }
}
