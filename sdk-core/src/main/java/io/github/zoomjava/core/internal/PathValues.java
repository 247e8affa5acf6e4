package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.json.OpenEnum;
import java.nio.charset.StandardCharsets;

/** Puts values into paths: percent-encoded, and never so that the path means something else. */
public final class PathValues {

  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  private PathValues() {}

  /**
   * Encodes a value once.
   *
   * @throws IllegalArgumentException if it is blank, {@code .} or {@code ..}, with which the path
   *     would name another operation
   */
  public static String of(String name, String value) {
    if (value.isBlank() || value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          name
              + " is \""
              + value
              + "\", which cannot be part of a path; give the id Zoom gave out");
    }
    return encode(value);
  }

  /** A number as it is. */
  public static String of(String name, long value) {
    return of(name, Long.toString(value));
  }

  /** The value of an enum. */
  public static String of(String name, OpenEnum<?> value) {
    return of(name, String.valueOf(value.value()));
  }

  /**
   * Encodes the id of a meeting's or webinar's instance. Zoom decodes these twice if they begin
   * with a slash or have two of them in a row, so these are encoded twice.
   */
  public static String uuid(String name, String value) {
    String once = of(name, value);
    return value.startsWith("/") || value.contains("//") ? encode(once) : once;
  }

  private static String encode(String value) {
    StringBuilder encoded = new StringBuilder(value.length() + 8);
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }
}
