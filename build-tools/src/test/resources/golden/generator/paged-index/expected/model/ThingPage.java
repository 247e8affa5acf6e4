// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.ThingsApi#list ThingsApi.list}. */
public record ThingPage(
    List<String> schemas,
    @Nullable Long totalResults,
    @Nullable Long startIndex,
    List<Thing> resources,
    ExtraProperties extra) implements Page<Thing> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingPage> JSON =
      new RecordCodec<>("schemas[],totalResults,startIndex,Resources[]", ThingPage::shape);
  public ThingPage { schemas = JsonInput.immutable(schemas); resources = JsonInput.immutable(resources); }
  @Override
  public List<Thing> items() { return resources; }
  @Override
  public @Nullable String nextPageToken() { return startIndex == null || totalResults == null || resources.isEmpty()
        || startIndex + resources.size() > totalResults
        ? null
        : String.valueOf(startIndex + resources.size()); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ThingPage((List<String>) v[0], (Long) v[1], (Long) v[2], (List<Thing>) v[3],
          (ExtraProperties) v[4]);
      case RecordCodec.VALUES -> { ThingPage r = (ThingPage) v[0]; yield new Object[] {r.schemas, r.totalResults,
          r.startIndex, r.resources, r.extra}; }
      case 0 -> JsonCodec.STRING; case 3 -> Thing.JSON; default -> JsonCodec.LONG;
    };
  }
}
