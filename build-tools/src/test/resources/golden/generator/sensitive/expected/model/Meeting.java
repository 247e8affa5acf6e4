// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Used by no operation of this family. */
public record Meeting(
    @Nullable String topic,
    @Nullable String startUrl,
    List<String> keys,
    @Nullable Secret secret,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Meeting> JSON =
      new RecordCodec<>("topic,start_url*,keys[]*,secret*", Meeting::shape);
  public Meeting { keys = JsonInput.immutable(keys); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Meeting((String) v[0], (String) v[1], (List<String>) v[2], (Secret) v[3],
          (ExtraProperties) v[4]);
      case RecordCodec.VALUES -> { Meeting r = (Meeting) v[0]; yield new Object[] {r.topic, r.startUrl, r.keys,
          r.secret, r.extra}; }
      case 3 -> Secret.JSON; default -> JsonCodec.STRING;
    };
  }
}
