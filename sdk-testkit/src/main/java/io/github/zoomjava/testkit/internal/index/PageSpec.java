package io.github.zoomjava.testkit.internal.index;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an operation gives out a long list.
 *
 * @param style {@code token}, {@code page-number} or {@code start-index}
 * @param items the property that holds the items of a page
 * @param requestToken the query parameter that asks for the next page, or the property of the body
 * @param inBody whether it is a property of the body
 * @param responseToken the property that says how to go on
 */
public record PageSpec(
    String style, String items, String requestToken, boolean inBody, String responseToken) {
  /** Returns whether a page is asked for by a token that the page before it held. */
  public boolean hasTokens() {
    return style.equals("token");
  }

  /** What a request says of the page it wants, or null for the first. */
  public @Nullable String asked(Map<String, List<String>> query, JsonObject body) {
    if (inBody) {
      return body.get(requestToken) instanceof JsonPrimitive value ? value.getAsString() : null;
    }
    return query.containsKey(requestToken) ? query.get(requestToken).get(0) : null;
  }
}
