package io.github.zoomjava.core.event;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordCodec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A module as it is generated, with two events of one type, one of which has two names. */
record SampleEvents(String family) implements EventModule {

  @Override
  public List<String> names() {
    return List.of("door.closed", "door.open", "door.opened");
  }

  @Override
  public @Nullable JsonCodec<? extends ZoomEvent> codec(String name) {
    return names().contains(name) ? Door.JSON : null;
  }

  @Override
  public String mainName(String name) {
    return name.equals("door.open") ? "door.opened" : name;
  }

  /** A door was opened or closed. */
  record Door(
      @Nullable String event, @Nullable Long eventTs, @Nullable String id, ExtraProperties extra)
      implements ZoomEvent {

    static final JsonCodec<Door> JSON = new RecordCodec<>("event,event_ts,id", Door::shape);

    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Door(
                (String) v[0],
                (Long) v[1],
                (String) v[2],
                (ExtraProperties) Objects.requireNonNull(v[3]));
        case RecordCodec.VALUES -> {
          Door from = (Door) Objects.requireNonNull(v[0]);
          yield new @Nullable Object[] {from.event, from.eventTs, from.id, from.extra};
        }
        case 1 -> JsonCodec.LONG;
        default -> JsonCodec.STRING;
      };
    }
  }
}
