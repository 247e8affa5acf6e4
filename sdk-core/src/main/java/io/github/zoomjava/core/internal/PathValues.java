package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.json.OpenEnum;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Puts values into paths: percent-encoded, and never so that the path means something else. */
public final class PathValues {

  private static final String UNRESERVED = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  /** The encoded forms of the characters that ids have besides letters and digits. */
  private static final Pattern ENCODED =
      Pattern.compile("%(25)*(2[0-9A-F]|3[A-F]|40|7C)", Pattern.CASE_INSENSITIVE);

  private PathValues() {}

  /**
   * Encodes a value once.
   *
   * @throws IllegalArgumentException if it is blank, {@code .} or {@code ..}, with which the path
   *     would name another operation, or if it is encoded already
   */
  public static String of(String name, String value) {
    if (value.isBlank() || value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          name
              + " is \""
              + value
              + "\", which cannot be part of a path; give the id Zoom gave out");
    }
    if (ENCODED.matcher(value).find()) {
      throw new IllegalArgumentException(
          name + " is \"" + value + "\", which is encoded already; give it as Zoom gave it out");
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
    return isDecodedTwice(value) ? encode(once) : once;
  }

  /** The same for a query, in which everything is encoded once more when it is sent. */
  public static String uuidInQuery(String name, String value) {
    String once = of(name, value);
    return isDecodedTwice(value) ? once : value;
  }

  private static boolean isDecodedTwice(String uuid) {
    return uuid.startsWith("/") || uuid.contains("//");
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
