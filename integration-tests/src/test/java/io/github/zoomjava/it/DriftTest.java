package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.users.UsersApi;
import io.github.zoomjava.users.model.User;
import io.github.zoomjava.users.model.UserPage;
import io.github.zoomjava.users.model.UserStatus;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Answers that contradict the document, read by generated models over HTTP. */
class DriftTest {
  private static final int USERS = 300;

  private final List<Drift> heard = new CopyOnWriteArrayList<>();

  @Test
  void decodesAllUsersOfAPageThatDriftsEverywhereAndLosesNothing() throws IOException {
    JsonObject page = page();
    UserPage read;
    try (Answering server = new Answering(page.toString());
        ZoomClient zoom = server.client().driftListener(heard::add).build()) {
      read = UsersApi.of(zoom).listWithResponse().body();
    }

    assertThat(read.items()).hasSize(USERS);
    User user = read.items().get(7);
    assertThat(user.id()).isEqualTo("7");
    assertThat(user.status()).isEqualTo(new UserStatus("hibernating"));
    assertThat(user.userCreatedAt()).isNull();
    assertThat(user.groupIds()).isEmpty();
    assertThat(user.extra().names()).contains("shoe_size");
    assertThat(JsonParser.parseString(UserPage.JSON.toJson(read))).isEqualTo(page);
    Set<Drift.Kind> kinds = EnumSet.complementOf(EnumSet.of(Drift.Kind.MISSING_ITEMS));
    for (Drift.Kind kind : kinds) {
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
}
