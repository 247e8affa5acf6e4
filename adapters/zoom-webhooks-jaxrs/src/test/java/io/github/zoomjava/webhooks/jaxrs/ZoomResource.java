package io.github.zoomjava.webhooks.jaxrs;

import io.github.zoomjava.core.event.WebhookHandler;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

// README.md
@Path("zoom")
public class ZoomResource extends WebhookResource {
  @Inject
  public ZoomResource(WebhookHandler webhooks) {
    super(webhooks);
  }
}
// README.md
