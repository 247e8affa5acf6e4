package io.github.zoomjava.webhooks.jaxrs;

import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.testkit.webhook.WebhookReceiverContract;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** In Jersey on Grizzly. */
class WebhookResourceTest extends WebhookReceiverContract {

  @Override
  protected Running start(WebhookHandler.Builder webhooks) {
    WebhookHandler handler = webhooks.build();
    ResourceConfig application =
        new ResourceConfig(ZoomResource.class)
            .register(
                new AbstractBinder() {
                  @Override
                  protected void configure() {
                    bind(handler).to(WebhookHandler.class);
                  }
                });
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
    int port = server.getListener("grizzly").getPort();
    return new Running("http://127.0.0.1:" + port + "/zoom", server::shutdownNow);
  }
}
