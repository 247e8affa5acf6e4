package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meetings of the account's users. */
final class Meetings {
  private static final long FIRST_ID = 81_000_000_001L;

  private final Map<String, JsonObject> byId = new LinkedHashMap<>();

  private long nextId = FIRST_ID;

  Optional<JsonObject> find(String meetingId) {
    return Optional.ofNullable(byId.get(meetingId));
  }

  /** Adds a meeting with these properties and gives the rest. */
  JsonObject create(JsonObject host, JsonObject properties) {
    long id = nextId++;
    JsonObject meeting = new JsonObject();
    meeting.addProperty("type", 2);
    meeting.addProperty("timezone", "UTC");
    Projection.patch(meeting, properties);
    meeting.addProperty("id", id);
    meeting.addProperty("uuid", uuid(id));
    meeting.addProperty("host_id", Users.text(host, "id"));
    meeting.addProperty("host_email", Users.text(host, "email"));
    meeting.addProperty("status", "waiting");
    meeting.addProperty("created_at", "2026-01-01T00:00:00Z");
    meeting.addProperty("join_url", "https://example.com/j/" + id);
    meeting.addProperty("start_url", "https://example.com/s/" + id);
    byId.put(Long.toString(id), meeting);
    return meeting;
  }

  void delete(String meetingId) {
    byId.remove(meetingId);
  }

  List<JsonObject> of(JsonObject host) {
    String id = Users.text(host, "id");
    return byId.values().stream().filter(each -> Users.text(each, "host_id").equals(id)).toList();
  }

  void deleteAllOf(JsonObject host) {
    of(host).forEach(each -> byId.remove(Users.text(each, "id")));
  }

  private static String uuid(long id) {
    byte[] bytes = ("fake" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
