// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.ThingsApi#list ThingsApi.list}. */
public record ThingPage(
    @Nullable Integer page,
    @Nullable Boolean hasNextPage,
    List<Thing> things,
    ExtraProperties extra) implements Page<Thing> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingPage> JSON =
      new RecordCodec<>("page,has_next_page,things[]", ThingPage::shape);
  public ThingPage { things = JsonInput.immutable(things); }
  @Override
  public List<Thing> items() { return things; }
  @Override
  public @Nullable String nextPageToken() { return page == null || !Boolean.TRUE.equals(hasNextPage)
        ? null
        : String.valueOf(page + 1); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ThingPage((Integer) v[0], (Boolean) v[1], (List<Thing>) v[2],
          (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> { ThingPage r = (ThingPage) v[0]; yield new Object[] {r.page, r.hasNextPage, r.things,
          r.extra}; }
      case 1 -> JsonCodec.BOOLEAN; case 2 -> Thing.JSON; default -> JsonCodec.INTEGER;
    };
  }
}
