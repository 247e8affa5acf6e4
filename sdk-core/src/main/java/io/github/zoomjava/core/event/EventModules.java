package io.github.zoomjava.core.event;

import io.github.zoomjava.core.internal.Listeners;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the modules of events that a program has, wherever its class loaders keep them. */
final class EventModules {

  /** A service file that cannot be read may fail at each look; no program has that many modules. */
  private static final int MOST_FAILURES = 1_000;

  private final Map<Class<?>, EventModule> found = new LinkedHashMap<>();
  private final List<String> skipped = new ArrayList<>();

  private EventModules() {}

  /**
   * Returns all modules that are services, each class once: of the loader of the application's
   * thread first, as applications in a container have their modules there, then of the loader of
   * this SDK. A module that cannot be loaded is left out, and logged.
   */
  static List<EventModule> all() {
    EventModules modules = new EventModules();
    Set<ClassLoader> loaders = new LinkedHashSet<>();
    loaders.add(Thread.currentThread().getContextClassLoader());
    loaders.add(EventModule.class.getClassLoader());
    loaders.stream().filter(Objects::nonNull).forEach(modules::addServicesOf);
    modules.log();
    return List.copyOf(modules.found.values());
  }

  /** Returns the module that the package of a type of event names, or null if it names none. */
  static @Nullable EventModule of(Class<?> type) {
    ReadBy readBy = type.getPackage().getAnnotation(ReadBy.class);
    if (readBy == null) {
      return null;
    }
    try {
      return readBy.value().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "No handler for "
              + type.getName()
              + ": its module "
              + readBy.value().getName()
              + " cannot be made. Give it a public constructor without parameters.",
          e);
    }
  }

  private void addServicesOf(ClassLoader loader) {
    Iterator<EventModule> services = ServiceLoader.load(EventModule.class, loader).iterator();
    for (int failures = 0; failures < MOST_FAILURES; ) {
      try {
        if (!services.hasNext()) {
          return;
        }
        EventModule module = services.next();
        // One that is broken inside shows it here, and not when its first message comes.
        module.names();
        found.putIfAbsent(module.getClass(), module);
      } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
        failures++;
        skipped.add(String.valueOf(e.getMessage()));
      }
    }
  }

  private void log() {
    if (!skipped.isEmpty()) {
      warn(
          "Modules with events that cannot be loaded were left out, their events will each be an"
              + " UnknownEvent: "
              + skipped);
    }
    if (found.isEmpty()) {
      warn(
          "No module with events was found: every event but app_deauthorized will be an"
              + " UnknownEvent. Add the modules of the families, such as sdk-meetings; where"
              + " everything is packed into one jar, merge the files in META-INF/services.");
    }
  }

  private static void warn(String message) {
    // Looked up here, as a static logger would cost every program its start.
    System.getLogger(Listeners.LOGGER).log(Level.WARNING, message);
  }
}
