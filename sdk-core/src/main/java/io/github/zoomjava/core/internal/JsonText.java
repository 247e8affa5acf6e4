package io.github.zoomjava.core.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/** Reads texts that may or may not be JSON. */
public final class JsonText {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private JsonText() {}

  /** The JSON of a text; null if it is none. */
  public static @Nullable JsonElement parse(String text) {
    int begin = 0;
    // Gson skips one such mark, and of some texts that begin with two it never finds the end.
    while (begin < text.length() && text.charAt(begin) == BYTE_ORDER_MARK) {
      begin++;
    }
    try {
      return JsonParser.parseString(text.substring(begin));
    } catch (JsonParseException e) {
      return null;
    }
  }
}
