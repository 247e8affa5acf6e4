// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ThingsApi#search ThingsApi.search}. */
public final class SearchRequest extends RequestObject<SearchRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<SearchRequest> JSON =
      new RecordCodec<>("query!,next_page_token", SearchRequest::shape);

  private SearchRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static SearchRequest of(Consumer<SearchRequest> fill) { return new SearchRequest().with(fill); }

  public SearchRequest query(String value) { return put(0, value); }
  public SearchRequest nextPageToken(@Nullable String value) { return put(1, value); }

  public @Nullable String query() { return get(0); }
  public @Nullable String nextPageToken() { return get(1); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new SearchRequest();
      default -> JsonCodec.STRING;
    };
  }
}
