package io.github.zoomjava.webhooks.servlet;

import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.testkit.webhook.WebhookReceiverContract;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;

/** In Jetty. */
class WebhookServletTest extends WebhookReceiverContract {

  @Override
  protected Running start(WebhookHandler.Builder webhooks) throws Exception {
    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    ServletContextHandler application = new ServletContextHandler("/");
    application.addEventListener(new Application(webhooks.build()));
    server.setHandler(application);
    server.start();
    return new Running(server.getURI().resolve("/zoom").toString(), server::stop);
  }

  private record Application(WebhookHandler webhooks) implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
      ServletContext context = event.getServletContext();
      // README.md
      context.addServlet("zoom", new WebhookServlet(webhooks)).addMapping("/zoom");
      // README.md
    }
  }
}
