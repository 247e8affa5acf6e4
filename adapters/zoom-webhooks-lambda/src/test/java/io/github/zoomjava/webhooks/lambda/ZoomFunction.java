package io.github.zoomjava.webhooks.lambda;

import io.github.zoomjava.core.event.EventHandlers;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookVerifier;

// README.md
public class ZoomFunction extends WebhookFunction {
  private static final EventHandlers HANDLERS =
      EventHandlers.builder().otherwise(e -> System.out.println(e.event())).build();

  public ZoomFunction() {
    super(WebhookHandler.builder(WebhookVerifier.of(System.getenv("ZOOM_SECRET_TOKEN")), HANDLERS));
  }
}
// README.md
