package com.example.app;

import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.tasks.TasksApi;
import io.github.zoomjava.tasks.event.TaskCreated;
import io.github.zoomjava.tasks.model.Task;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Calls an operation, reads its answer and an event, with every jar a module and nothing opened. */
public final class ModulePath {
  private static final byte[] TASK =
      "{\"task_id\":\"t1\",\"title\":\"Write it down\"}".getBytes(StandardCharsets.UTF_8);

  private ModulePath() {}

  public static void main(String[] arguments) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v2/tasks/items/t1",
        exchange -> {
          exchange.sendResponseHeaders(200, TASK.length);
          exchange.getResponseBody().write(TASK);
          exchange.close();
        });
    server.start();
    String baseUrl = "http://127.0.0.1:" + server.getAddress().getPort() + "/v2";
    try (ZoomClient zoom =
        ZoomClient.builder().credentials(Credentials.accessToken(() -> "a token")).baseUrl(baseUrl).build()) {
      Task task = TasksApi.of(zoom).get("t1");
      Module module = Task.class.getModule();
      if (!module.isNamed() || !"Write it down".equals(task.title())) {
        throw new IllegalStateException(task + " in " + module);
      }
      System.out.println("Read a task in " + module);
      readAnEvent();
    } finally {
      server.stop(0);
    }
  }

  /** The core finds the events of a module as a service. */
  private static void readAnEvent() {
    ZoomEvent event = EventReader.create().read("{\"event\":\"task.created\",\"payload\":{}}");
    if (!(event instanceof TaskCreated)) {
      throw new IllegalStateException("The events of tasks were not found, but " + event);
    }
    System.out.println("Read an event in " + event.getClass().getModule());
  }
}
