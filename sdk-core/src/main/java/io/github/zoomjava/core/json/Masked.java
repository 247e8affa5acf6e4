package io.github.zoomjava.core.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text that {@code toString} prints in place of a secret. */
public final class Masked {

  private static final String MASK = "***";

  /** Passcodes, tokens and signatures stand in the queries and fragments of links. */
  private static final Pattern AFTER_PATH = Pattern.compile("(://[^\\s?#\"<>]*[?#])[^\\s\"<>]+");

  private Masked() {}

  /** Returns {@code ***}, or {@code null} where there is no value to hide. */
  public static String of(@Nullable Object secret) {
    return secret == null ? "null" : MASK;
  }

  /**
   * Returns the text of a value that is no secret itself, without what may be secret inside it: the
   * queries and fragments of URLs, and JSON objects and arrays that no type describes.
   */
  public static String inside(@Nullable Object value) {
    if (value instanceof JsonObject || value instanceof JsonArray) {
      return MASK;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Masked::inside).toList().toString();
    }
    String text = String.valueOf(value);
    boolean plain =
        value instanceof String || value instanceof JsonPrimitive || value instanceof OpenEnum;
    return plain ? AFTER_PATH.matcher(text).replaceAll("$1" + MASK) : text;
  }
}
