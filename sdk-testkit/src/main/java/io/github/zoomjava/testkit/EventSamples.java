package io.github.zoomjava.testkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.index.ClassPathFolder;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Messages of events as Zoom sends them, made from the documents of the modules on the class path:
 * every property is there, and the same event is the same message in every run.
 */
public final class EventSamples {
  /** A moment that shows that milliseconds are kept. */
  private static final Instant HAPPENED = Instant.ofEpochMilli(1_798_000_000_123L);

  private static final Map<String, Schema> EVENTS = read();

  private EventSamples() {}

  /** Returns Zoom's names of the events, sorted. */
  public static Set<String> names() {
    return EVENTS.keySet();
  }

  /**
   * The message of an event, such as {@code meeting.started}; a new one that may be changed.
   *
   * @throws IllegalArgumentException if no module on the class path has the event
   */
  public static JsonObject of(String event) {
    return of(event, HAPPENED);
  }

  /**
   * The message of an event that happened at that time: it bears it, and the times within are of
   * the day before; only what expires does so later.
   *
   * @throws IllegalArgumentException if no module on the class path has the event
   */
  public static JsonObject of(String event, Instant time) {
    Schema schema = EVENTS.get(event);
    if (schema == null) {
      throw new IllegalArgumentException(
          "No module on the class path has the event " + event + "; add the module of its family");
    }
    JsonObject message =
        SampleValues.of(schema, event, Purpose.RESPONSE, LocalDate.ofInstant(time, ZoneOffset.UTC))
            .getAsJsonObject();
    message.addProperty("event", event);
    message.addProperty("event_ts", time.toEpochMilli());
    return message;
  }

  private static Map<String, Schema> read() {
    Map<String, Schema> events = new TreeMap<>();
    for (String text : ClassPathFolder.jsonFiles("META-INF/zoom/events/")) {
      JsonObject index = JsonParser.parseString(text).getAsJsonObject();
      Map<String, JsonObject> schemas = new HashMap<>();
      index
          .getAsJsonObject("schemas")
          .asMap()
          .forEach((name, schema) -> schemas.put(name, schema.getAsJsonObject()));
      for (JsonElement each : index.getAsJsonArray("events")) {
        JsonObject event = each.getAsJsonObject();
        JsonObject schema = new JsonObject();
        schema.add("$ref", event.get("schema"));
        events.put(event.get("name").getAsString(), Schema.of(schema, schemas));
      }
    }
    return events;
  }
}
