package io.github.zoomjava.core.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Finds lists that are empty although their first page counts items: Zoom may have sent them under
 * a name that its documents do not have. A later page may be empty.
 */
final class MissingItems {

  private static final List<String> TOTALS = List.of("total_records", "total", "totalResults");
  private static final List<String> PLACES =
      List.of("next_page_token", "pageToken", "page_number", "page_num", "page", "startIndex");

  private MissingItems() {}

  /** Returns the drift of an answer, if it is such a list. */
  static Optional<Drift> of(String operation, Request request, Object answer, String text) {
    boolean empty = answer instanceof Page<?> page && page.items().isEmpty();
    if (!empty || !isFirst(request)) {
      return Optional.empty();
    }
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    return TOTALS.stream()
        .filter(name -> counts(json.get(name)))
        .map(name -> drift(operation, name))
        .findFirst();
  }

  private static boolean isFirst(Request request) {
    HttpUrl url = request.url();
    return request.method().equals("GET")
        && PLACES.stream().noneMatch(name -> url.queryParameter(name) != null);
  }

  private static boolean counts(JsonElement total) {
    return total instanceof JsonPrimitive scalar
        && scalar.isNumber()
        && scalar.getAsBigDecimal().signum() > 0;
  }

  private static Drift drift(String operation, String total) {
    return new Drift(
        operation, "$." + total, Drift.Kind.MISSING_ITEMS, "expected items, found an empty list");
  }
}
