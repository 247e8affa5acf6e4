package io.github.zoomjava.testkit.internal.index;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-decoding of path and query values. */
public final class PercentCode {
  private PercentCode() {}

  /** Decodes a path value; a plus stays a plus, and what is no valid escape stays as it is. */
  public static String decode(String value) {
    return decodeForm(value.replace("+", "%2B"));
  }

  /** Decodes a query or form value, where a plus is a space. */
  public static String decodeForm(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return value;
    }
  }
}
