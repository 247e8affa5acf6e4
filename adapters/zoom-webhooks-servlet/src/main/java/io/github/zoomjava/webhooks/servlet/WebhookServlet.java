package io.github.zoomjava.webhooks.servlet;

import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Receives Zoom's webhooks in a server of Jakarta Servlet. Nothing before it may read the body.
 *
 * <pre>{@code
 * context.addServlet("zoom", new WebhookServlet(webhooks)).addMapping("/zoom");
 * }</pre>
 *
 * <p>Thread-safe.
 */
public class WebhookServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  // Servlets can be serialized, by descent; no server does it.
  private final transient WebhookHandler webhooks;

  /** Receives for that handler, which stays yours to close. */
  public WebhookServlet(WebhookHandler webhooks) {
    this.webhooks = webhooks;
  }

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(response, webhooks.handle(request::getHeader, request.getInputStream()));
  }

  private static void answer(HttpServletResponse response, WebhookResponse answer)
      throws IOException {
    response.setStatus(answer.status());
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
    }
    response.getOutputStream().write(answer.bytes());
  }
}
