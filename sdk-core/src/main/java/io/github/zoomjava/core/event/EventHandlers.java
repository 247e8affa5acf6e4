package io.github.zoomjava.core.event;

import io.github.zoomjava.core.json.DriftListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The handlers that a program has for events, however these come.
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

  private static final Fit ANY = (name, reader) -> true;

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

  /** Returns a builder with the events that {@link EventReader#create} finds. */
  public static Builder builder() {
    return new Builder(EventReader.create());
  }

  /** Returns a builder with events that are read that way. */
  public static Builder builder(EventReader reader) {
    return new Builder(reader);
  }

  /** Returns the reader that makes the events of these handlers. */
  public EventReader reader() {
    return reader;
  }

  /**
   * Calls the handlers of the event in the calling thread. If some fail, the others are still
   * called; what the first one threw is thrown, with the others' as suppressed.
   */
  public void handle(ZoomEvent event) {
    List<Handler> fitting = new ArrayList<>(byType.getOrDefault(event.getClass(), List.of()));
    byName.stream().filter(handler -> handler.fits(event, reader)).forEach(fitting::add);
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
    boolean fits(ZoomEvent event, EventReader reader) {
      String name = EventReader.nameOf(event.event());
      return name != null && fit.matches(name, reader);
    }
  }

  private interface Fit {
    boolean matches(String name, EventReader reader);
  }

  /** Collects handlers. Not thread-safe. */
  public static final class Builder {
    private EventReader reader;
    private final Map<Class<? extends ZoomEvent>, List<Handler>> byType = new LinkedHashMap<>();
    private final List<Handler> byName = new ArrayList<>();
    private final List<Handler> fallback = new ArrayList<>();
    private int count;

    private Builder(EventReader reader) {
      this.reader = reader;
    }

    /**
     * Adds a handler for one event, by its type; {@link UnknownEvent} for all that have none. The
     * module of the type is brought along, whether or not it is found as a service.
     */
    public <E extends ZoomEvent> Builder on(Class<E> type, Consumer<? super E> handler) {
      byType
          .computeIfAbsent(type, unused -> new ArrayList<>())
          .add(new Handler(count++, ANY, event -> handler.accept(type.cast(event))));
      bringModuleOf(type);
      return this;
    }

    /**
     * Adds a handler for one event, by its name, such as {@code meeting.started}; it need not have
     * a type. A few events are sent under two names: either stands for both.
     */
    public Builder on(String name, Consumer<? super ZoomEvent> handler) {
      return named((sent, reader) -> reader.isOneEvent(name, sent), handler);
    }

    /** Adds a handler for all events whose names begin that way, such as {@code recording.}. */
    public Builder onPrefix(String prefix, Consumer<? super ZoomEvent> handler) {
      return named((name, reader) -> name.startsWith(prefix), handler);
    }

    /**
     * Adds a handler for all events that a module has types for, by its family, such as {@code
     * meetings}.
     */
    public Builder onFamily(String family, Consumer<? super ZoomEvent> handler) {
      return named((name, reader) -> family.equals(reader.familyOf(name)), handler);
    }

    /** Adds a handler for events that no other handler fits. */
    public Builder otherwise(Consumer<? super ZoomEvent> handler) {
      fallback.add(new Handler(count++, ANY, handler::accept));
      return this;
    }

    /**
     * Sets the listener that is notified where messages differ from Zoom's documents, as that of
     * {@code ZoomClient} is for answers: values that fit no type, unknown properties. Their
     * operation is the event's name.
     */
    public Builder driftListener(DriftListener listener) {
      reader = reader.withDriftListener(listener);
      return this;
    }

    /**
     * Returns the handlers added so far.
     *
     * @throws IllegalStateException if no module makes events of a type that was given to {@link
     *     #on(Class, Consumer)}, so that its handler would never be called
     */
    public EventHandlers build() {
      List<String> unread =
          byType.keySet().stream().filter(type -> !reader.reads(type)).map(Class::getName).toList();
      if (!unread.isEmpty()) {
        throw new IllegalStateException(
            "No message becomes an event of these types, so their handlers would never be called: "
                + unread
                + ". Handle the records that modules have for their events; an EventModule of your"
                + " own goes to EventReader.of, and says in reads(...) which types it has.");
      }
      return new EventHandlers(this);
    }

    private void bringModuleOf(Class<? extends ZoomEvent> type) {
      EventModule module = reader.reads(type) ? null : EventModules.of(type);
      if (module != null) {
        reader = reader.with(module);
      }
    }

    private Builder named(Fit fit, Consumer<? super ZoomEvent> handler) {
      byName.add(new Handler(count++, fit, handler::accept));
      return this;
    }
  }
}
