package io.github.zoomjava.webhooks.jaxrs;

import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * Receives Zoom's webhooks as a resource of Jakarta REST. Extend it to say where. Nothing before it
 * may read the body.
 *
 * <pre>{@code
 * @Path("zoom")
 * public class ZoomResource extends WebhookResource {
 *   @Inject
 *   public ZoomResource(WebhookHandler webhooks) {
 *     super(webhooks);
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public abstract class WebhookResource {

  private final WebhookHandler webhooks;

  /** Receives for that handler, which stays yours to close. */
  protected WebhookResource(WebhookHandler webhooks) {
    this.webhooks = webhooks;
  }

  /** Reads a request, takes the delivery, and says what to answer. */
  @POST
  public Response receive(@Context HttpHeaders headers, InputStream body) throws IOException {
    return answer(webhooks.handle(headers::getHeaderString, body));
  }

  private static Response answer(WebhookResponse response) {
    Response.ResponseBuilder answer = Response.status(response.status());
    if (response.contentType() != null) {
      answer.type(response.contentType()).entity(response.bytes());
    }
    return answer.build();
  }
}
