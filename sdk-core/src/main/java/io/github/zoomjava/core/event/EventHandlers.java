package io.github.zoomjava.core.event;

import io.github.zoomjava.core.json.DriftListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which code of yours is called for which event, however it came.
 *
 * <pre>{@code
 * EventHandlers handlers =
 *     EventHandlers.builder()
 *         .on(MeetingStarted.class, e -> board.show(e.payload().object().topic()))
 *         .onPrefix("recording.", e -> audit.note(e))
 *         .otherwise(e -> log.info(e.event()))
 *         .build();
 * }</pre>
 *
 * <p>All handlers that fit an event are called, in the order they were added, {@code otherwise} if
 * there is none. Immutable; as thread-safe as your handlers are.
 */
public final class EventHandlers {

  private final EventReader reader;
  private final Map<Class<?>, List<Handler>> byType;
  private final List<Handler> byName;
  private final List<Handler> fallback;

  private EventHandlers(Builder builder) {
    reader = builder.reader;
    byType = new HashMap<>();
    builder.byType.forEach((type, handlers) -> byType.put(type, List.copyOf(handlers)));
    byName = List.copyOf(builder.byName);
    fallback = List.copyOf(builder.fallback);
  }

  /** With the events of all modules on the class path. */
  public static Builder builder() {
    return new Builder(EventReader.create());
  }

  /** With events that are read that way. */
  public static Builder builder(EventReader reader) {
    return new Builder(reader);
  }

  /** Reads messages the way these handlers want them. */
  public EventReader reader() {
    return reader;
  }

  /**
   * Calls the handlers of the event in the calling thread. If some fail, the others are still
   * called; what the first one threw is thrown, with the others' as suppressed.
   */
  public void handle(ZoomEvent event) {
    List<Handler> fitting = new ArrayList<>(byType.getOrDefault(event.getClass(), List.of()));
    byName.stream().filter(handler -> handler.fits(event)).forEach(fitting::add);
    fitting.sort((one, other) -> Integer.compare(one.order(), other.order()));
    RuntimeException failure = null;
    for (Handler handler : fitting.isEmpty() ? fallback : fitting) {
      try {
        handler.code().accept(event);
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else if (e != failure) {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private record Handler(int order, Fit fit, Consumer<ZoomEvent> code) {
    boolean fits(ZoomEvent event) {
      String name = EventReader.nameOf(event.event());
      return name != null && fit.matches(name);
    }
  }

  private interface Fit {
    boolean matches(String name);
  }

  /** Collects handlers. Not thread-safe. */
  public static final class Builder {
    private EventReader reader;
    private final Map<Class<?>, List<Handler>> byType = new HashMap<>();
    private final List<Handler> byName = new ArrayList<>();
    private final List<Handler> fallback = new ArrayList<>();
    private int count;

    private Builder(EventReader reader) {
      this.reader = reader;
    }

    /** For one event, by its type; {@link UnknownEvent} for all that have none. */
    public <E extends ZoomEvent> Builder on(Class<E> type, Consumer<? super E> handler) {
      byType
          .computeIfAbsent(type, unused -> new ArrayList<>())
          .add(new Handler(count++, name -> true, event -> handler.accept(type.cast(event))));
      return this;
    }

    /**
     * For one event, by its name, such as {@code meeting.started}; it need not have a type. A few
     * events are sent under two names: either stands for both.
     */
    public Builder on(String name, Consumer<? super ZoomEvent> handler) {
      return named(sent -> reader.isOneEvent(name, sent), handler);
    }

    /** For all events whose names begin that way, such as {@code recording.}. */
    public Builder onPrefix(String prefix, Consumer<? super ZoomEvent> handler) {
      return named(name -> name.startsWith(prefix), handler);
    }

    /** For all events that a module has types for, by its family, such as {@code meetings}. */
    public Builder onFamily(String family, Consumer<? super ZoomEvent> handler) {
      return named(name -> family.equals(reader.familyOf(name)), handler);
    }

    /** For events that no other handler fits. */
    public Builder otherwise(Consumer<? super ZoomEvent> handler) {
      fallback.add(new Handler(count++, name -> true, handler::accept));
      return this;
    }

    /**
     * Hears where messages differ from Zoom's documents, as {@code ZoomClient}'s does of answers:
     * values that fit no type, unknown properties. The operation it is told is the event's name.
     */
    public Builder driftListener(DriftListener listener) {
      reader = reader.withDriftListener(listener);
      return this;
    }

    /** The handlers added so far. */
    public EventHandlers build() {
      return new EventHandlers(this);
    }

    private Builder named(Fit fit, Consumer<? super ZoomEvent> handler) {
      byName.add(new Handler(count++, fit, handler::accept));
      return this;
    }
  }
}
