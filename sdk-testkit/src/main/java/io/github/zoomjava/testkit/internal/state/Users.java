package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The users of the account. The first is its owner, whom {@code me} means. */
final class Users {
  private static final List<String> FIRST_NAMES =
      List.of("Robin", "Noa", "Sasha", "Kim", "Andrea", "Luca", "Mika");
  private static final List<String> LAST_NAMES =
      List.of("Hale", "Okafor", "Lindqvist", "Moreau", "Tanaka", "Silva", "Novak", "Weber");

  private final Map<String, JsonObject> byId = new LinkedHashMap<>();
  private final JsonObject owner;
  private int created;

  Users() {
    owner = create(person("owner@example.com"));
  }

  /** Adds people until the account has this many users. */
  void fillUpTo(int count) {
    while (byId.size() < count) {
      create(person("user%04d@example.com".formatted(created)));
    }
  }

  /** The user with this id or e-mail address. */
  Optional<JsonObject> find(String user) {
    if (user.equals("me")) {
      return Optional.of(owner);
    }
    return byId.containsKey(user)
        ? Optional.of(byId.get(user))
        : byId.values().stream()
            .filter(each -> text(each, "email").equalsIgnoreCase(user))
            .findFirst();
  }

  /** Adds a user with these properties and gives the rest. */
  JsonObject create(JsonObject properties) {
    JsonObject user = properties.deepCopy();
    user.addProperty("id", id(created++));
    user.addProperty("status", "active");
    user.addProperty("display_name", displayName(user));
    user.addProperty("name", displayName(user));
    user.addProperty("created_at", "2026-01-01T00:00:00Z");
    user.addProperty("user_created_at", "2026-01-01T00:00:00Z");
    byId.put(text(user, "id"), user);
    return user;
  }

  void delete(JsonObject user) {
    byId.remove(text(user, "id"));
  }

  List<JsonObject> all() {
    return List.copyOf(byId.values());
  }

  private JsonObject person(String email) {
    JsonObject person = new JsonObject();
    person.addProperty("email", email);
    person.addProperty("first_name", FIRST_NAMES.get(created % FIRST_NAMES.size()));
    person.addProperty("last_name", LAST_NAMES.get(created % LAST_NAMES.size()));
    person.addProperty("type", 2);
    return person;
  }

  private static String displayName(JsonObject user) {
    return user.has("display_name")
        ? text(user, "display_name")
        : (text(user, "first_name") + " " + text(user, "last_name")).strip();
  }

  /** 22 characters, as Zoom's ids have, and the same in every run. */
  private static String id(int number) {
    UUID uuid = UUID.nameUUIDFromBytes(("user " + number).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  static String text(JsonObject object, String name) {
    return object.has(name) && object.get(name).isJsonPrimitive()
        ? object.get(name).getAsString()
        : "";
  }
}
