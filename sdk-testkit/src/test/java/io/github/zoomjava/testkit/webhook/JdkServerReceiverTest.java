package io.github.zoomjava.testkit.webhook;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.event.WebhookHandler;
import io.github.zoomjava.core.event.WebhookHttpHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

class JdkServerReceiverTest extends WebhookReceiverContract {

  @Override
  protected Running start(WebhookHandler.Builder webhooks) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/zoom", new WebhookHttpHandler(webhooks.build()));
    server.start();
    return new Running(
        "http://127.0.0.1:" + server.getAddress().getPort() + "/zoom", () -> server.stop(0));
  }
}
