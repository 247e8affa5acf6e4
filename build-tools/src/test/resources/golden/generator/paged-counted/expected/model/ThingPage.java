// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.CountedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.ThingsApi#list ThingsApi.list}. */
public record ThingPage(
    @Nullable Integer pageCount,
    List<Thing> things,
    ExtraProperties extra) implements CountedPage<Thing> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingPage> JSON =
      new RecordCodec<>("page_count,things[]", ThingPage::shape);
  public ThingPage { things = JsonInput.immutable(things); }
  @Override
  public List<Thing> items() { return things; }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ThingPage((Integer) v[0], (List<Thing>) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { ThingPage r = (ThingPage) v[0]; yield new Object[] {r.pageCount, r.things,
          r.extra}; }
      case 1 -> Thing.JSON; default -> JsonCodec.INTEGER;
    };
  }
}
