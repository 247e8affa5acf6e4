package io.github.zoomjava.webhooks.spring;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.testkit.webhook.WebhookReceiverContract;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.filter.CommonsRequestLoggingFilter;
import org.springframework.web.filter.FormContentFilter;
import org.springframework.web.filter.HiddenHttpMethodFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** In Spring MVC on Jetty, behind the filters that touch bodies or their encoding. */
class WebhookReceiverTest extends WebhookReceiverContract {

  @Override
  protected Running start(WebhookHandler.Builder webhooks) throws Exception {
    AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
    beans.addBeanFactoryPostProcessor(
        factory -> factory.registerSingleton("webhooks", webhooks.build()));
    beans.register(Mvc.class, ZoomController.class);

    ServletContextHandler application = new ServletContextHandler("/");
    add(application, new CharacterEncodingFilter(ISO_8859_1.name(), true));
    add(application, new FormContentFilter());
    add(application, new HiddenHttpMethodFilter());
    add(application, loggingOfBodies());
    application.addServlet(new ServletHolder(new DispatcherServlet(beans)), "/");

    Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    server.setHandler(application);
    server.start();
    return new Running(server.getURI().resolve("/zoom").toString(), server::stop);
  }

  private static void add(ServletContextHandler application, Filter filter) {
    application.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  /** Keeps a copy of what is read. */
  private static Filter loggingOfBodies() {
    CommonsRequestLoggingFilter filter = new CommonsRequestLoggingFilter();
    filter.setIncludePayload(true);
    return filter;
  }

  @EnableWebMvc
  private static class Mvc {}
}
