package io.github.zoomjava.core.event;

import io.github.zoomjava.core.json.JsonCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of every app, whichever modules it uses. */
final class CoreEvents implements EventModule {

  static final List<String> NAMES = List.of("app_deauthorized");
  static final CoreEvents INSTANCE = new CoreEvents();

  @Override
  public String family() {
    return "core";
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public boolean reads(Class<? extends ZoomEvent> type) {
    return type == AppDeauthorized.class;
  }

  @Override
  public @Nullable JsonCodec<? extends ZoomEvent> codec(String name) {
    return NAMES.contains(name) ? AppDeauthorized.JSON : null;
  }
}
