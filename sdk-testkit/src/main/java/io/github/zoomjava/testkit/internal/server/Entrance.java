package io.github.zoomjava.testkit.internal.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.zoomjava.testkit.SideDoor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Takes every request from WireMock: a side door's to it, all others to what is Zoom now. */
final class Entrance implements ResponseDefinitionTransformerV2 {
  private final Map<String, SideDoor> sideDoors = new ConcurrentHashMap<>();
  private volatile Dispatcher zoom;

  Entrance(Dispatcher zoom) {
    this.zoom = zoom;
  }

  void leadTo(Dispatcher zoom) {
    this.zoom = zoom;
  }

  /** Opens a side door to that path and all below it. */
  void open(String path, SideDoor door) {
    sideDoors.put(path, door);
  }

  @Override
  public ResponseDefinition transform(ServeEvent event) {
    HttpRequest request = HttpRequest.of(event.getRequest());
    return sideDoor(request.path())
        .map(door -> door.answer(request.method(), request.path(), request.body().text()))
        .map(Entrance::response)
        .orElseGet(() -> zoom.response(request));
  }

  private Optional<SideDoor> sideDoor(String path) {
    return sideDoors.entrySet().stream()
        .filter(each -> (path + "/").startsWith(each.getKey() + "/"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static ResponseDefinition response(SideDoor.Reply reply) {
    return new ResponseDefinitionBuilder()
        .withStatus(reply.status())
        .withHeader("Content-Type", reply.contentType())
        .withBody(reply.body())
        .build();
  }

  @Override
  public String getName() {
    return "fake-zoom";
  }
}
