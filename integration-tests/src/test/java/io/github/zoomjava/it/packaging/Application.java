package io.github.zoomjava.it.packaging;

import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.users.event.UserCreated;
import java.util.ArrayList;
import java.util.List;

/** An application that handles events; it is loaded by loaders that tests make. */
public final class Application {
  private static final String MESSAGE = "{\"event\":\"user.created\"}";

  private Application() {}

  /** Returns the type that a message becomes where no handler names it. */
  public static String typeOfAMessage() {
    return EventReader.create().read(MESSAGE).getClass().getSimpleName();
  }

  /** Returns the type that a message becomes for a handler that names it. */
  public static String typeOfAHandledMessage() {
    List<String> heard = new ArrayList<>();
    EventHandlers handlers =
        EventHandlers.builder()
            .on(UserCreated.class, event -> heard.add(event.getClass().getSimpleName()))
            .otherwise(event -> heard.add("otherwise"))
            .build();
    ZoomEvent event = handlers.reader().read(MESSAGE);
    handlers.handle(event);
    return String.join(",", heard);
  }
}
