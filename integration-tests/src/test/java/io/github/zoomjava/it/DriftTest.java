package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import io.github.zoomjava.users.model.UserPage;
import io.github.zoomjava.users.model.UserStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Answers that contradict the document, read by generated models over HTTP. */
class DriftTest {
  private static final int USERS = 300;

  private final List<Drift> heard = new CopyOnWriteArrayList<>();

  @Test
  void decodesAllUsersOfAPageThatDriftsEverywhereAndLosesNothing() throws IOException {
    JsonObject page = page();
    HttpServer server = answering(page.toString());
    UserPage read;
    try (ZoomClient zoom = client(server)) {
      read = UsersApi.of(zoom).listWithResponse().body();
    } finally {
      server.stop(0);
    }

    assertThat(read.items()).hasSize(USERS);
    User user = read.items().get(7);
    assertThat(user.id()).isEqualTo("7");
    assertThat(user.status()).isEqualTo(new UserStatus("hibernating"));
    assertThat(user.userCreatedAt()).isNull();
    assertThat(user.groupIds()).isEmpty();
    assertThat(user.extra().names()).contains("shoe_size");
    assertThat(JsonParser.parseString(UserPage.JSON.toJson(read))).isEqualTo(page);
    for (Drift.Kind kind : Drift.Kind.values()) {
      assertThat(heard.stream().filter(drift -> drift.kind() == kind))
          .hasSizeGreaterThanOrEqualTo(USERS);
    }
    assertThat(heard)
        .allSatisfy(drift -> assertThat(drift.operation()).isEqualTo("users.UsersApi.list"));
    assertThat(heard).extracting(Drift::jsonPath).contains("$.users[299].status");
  }

  private static JsonObject page() {
    JsonArray users = new JsonArray();
    for (int i = 0; i < USERS; i++) {
      JsonObject user = new JsonObject();
      user.addProperty("id", i);
      user.addProperty("email", "user" + i + "@example.com");
      user.addProperty("type", 2);
      user.addProperty("status", "hibernating");
      user.addProperty("user_created_at", "");
      user.addProperty("shoe_size", 42);
      user.add("group_ids", JsonNull.INSTANCE);
      users.add(user);
    }
    JsonObject page = new JsonObject();
    page.addProperty("next_page_token", "");
    page.add("users", users);
    return page;
  }

  private ZoomClient client(HttpServer server) {
    return ZoomClient.builder()
        .credentials(Credentials.accessToken(() -> "token"))
        .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/v2")
        .driftListener(heard::add)
        .build();
  }

  private static HttpServer answering(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v2/users",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }
}
