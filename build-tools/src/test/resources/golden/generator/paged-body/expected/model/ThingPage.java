// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.ThingsApi#search ThingsApi.search}. */
public record ThingPage(
    @Nullable String nextPageToken,
    List<Thing> things,
    ExtraProperties extra) implements Page<Thing> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingPage> JSON =
      new RecordCodec<>("next_page_token,things[]", ThingPage::shape);
  public ThingPage { things = JsonInput.immutable(things); }
  @Override
  public List<Thing> items() { return things; }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ThingPage((String) v[0], (List<Thing>) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { ThingPage r = (ThingPage) v[0]; yield new Object[] {r.nextPageToken, r.things,
          r.extra}; }
      case 1 -> Thing.JSON; default -> JsonCodec.STRING;
    };
  }
}
