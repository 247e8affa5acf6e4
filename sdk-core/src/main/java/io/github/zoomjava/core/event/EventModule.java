package io.github.zoomjava.core.event;

import io.github.zoomjava.core.json.JsonCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one module, which {@link java.util.ServiceLoader} finds. Generated code implements
 * it; so can yours, for events that no module knows yet.
 */
public interface EventModule {

  /** Returns the family, such as {@code meetings}. */
  String family();

  /**
   * Returns all names of the events, sorted. A few events have two, as Zoom's documents call them
   * both.
   */
  List<String> names();

  /** Reads and writes the event of that name; null for one that is not of this module. */
  @Nullable JsonCodec<? extends ZoomEvent> codec(String name);

  /**
   * Returns whether messages can become events of that type. By default those are the types in the
   * package of the module.
   */
  default boolean reads(Class<? extends ZoomEvent> type) {
    return type.getPackage().equals(getClass().getPackage());
  }

  /**
   * Returns the name that stands for all names of the event; the name itself where it has no other.
   */
  default String mainName(String name) {
    return name;
  }
}
