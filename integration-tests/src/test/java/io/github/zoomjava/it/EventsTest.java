package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.event.AppDeauthorized;
import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.UnknownEvent;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.testkit.EventSamples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All events of all modules, as they come and as they are written back. */
class EventsTest {
  private static final EventReader READER = EventReader.create();

  static List<String> events() {
    return List.copyOf(EventSamples.names());
  }

  @Test
  void everyEventThatZoomDocumentsHasAType() {
    Map<String, Integer> families = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (EventModule module : ServiceLoader.load(EventModule.class)) {
      families.put(module.family(), module.names().size());
      module.names().stream()
          .filter(name -> name.equals(module.mainName(name)))
          .forEach(names::add);
    }

    // Of 26 documents; app_deauthorized, which every app is sent, is the core's.
    assertThat(families).hasSize(26);
    names.add("app_deauthorized");
    assertThat(names).hasSize(584).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(names)).isEqualTo(EventSamples.names());
  }

  @ParameterizedTest
  @CsvSource({
    "group.members_deleted, group.member_deleted",
    "revenue_accelerator.deal_conversation_associations_changed,"
        + " revenue_accelerator.conversation_crm_associations_changed",
    "team_chat.shared_spaces_edit, team_chat.shared_spaces_edited",
    "whiteboard.share_setting_updated, whiteboard.share_settings_updated",
    "workspace.reservation_updated, workspace.reservation_update",
    "zoomroom.digital_signage_play_started, zoomroom.digital_signage_app_started",
    "account_management.status_changed, commerce.account_status_changed",
    "meeting.rtms_concurrency_limited, rtms.concurrency_limited",
    "meeting.rtms_concurrency_near_limit, rtms.concurrency_near_limit"
  })
  void bothNamesOfAnEventGiveItsType(String other, String main) {
    assertThat(READER.read("{\"event\":\"" + other + "\"}"))
        .hasSameClassAs(READER.read("{\"event\":\"" + main + "\"}"))
        .isNotInstanceOf(UnknownEvent.class);
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsReadAndWrittenBackWithoutLoss(String name) {
    JsonObject message = EventSamples.of(name);

    ZoomEvent event = READER.read(message.toString());

    assertThat(event).isInstanceOf(Record.class).isNotInstanceOf(UnknownEvent.class);
    assertThat(event.event()).isEqualTo(name);
    assertThat(event.occurredAt()).isNotNull();
    assertThat(written(event)).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventThatHasChangedLosesNothingEither(String name) {
    JsonObject message = (JsonObject) changed(EventSamples.of(name));
    message.addProperty("event", " " + name + ". ");

    ZoomEvent event = READER.read(message.toString());

    assertThat(event).isNotInstanceOf(UnknownEvent.class);
    assertThat(written(event)).isEqualTo(message);
  }

  /** With a property that no document has, and every scalar of another type. */
  private static JsonElement changed(JsonElement json) {
    if (json instanceof JsonObject object) {
      JsonObject changed = new JsonObject();
      object.asMap().forEach((name, value) -> changed.add(name, changed(value)));
      changed.addProperty("new_of_zooms", 1);
      return changed;
    }
    if (json.isJsonArray()) {
      JsonArray changed = new JsonArray();
      json.getAsJsonArray().forEach(each -> changed.add(changed(each)));
      return changed;
    }
    if (json.isJsonNull()) {
      return json;
    }
    boolean text = json.getAsJsonPrimitive().isString();
    return text ? new JsonPrimitive(4711) : new JsonPrimitive(json.getAsString());
  }

  @SuppressWarnings("unchecked") // because an event's codec is for its type
  private static JsonElement written(ZoomEvent event) {
    String name = Objects.requireNonNull(event.event()).replaceAll("^\\s+|[\\s.]+$", "");
    for (EventModule module : ServiceLoader.load(EventModule.class)) {
      JsonCodec<ZoomEvent> codec = (JsonCodec<ZoomEvent>) module.codec(name);
      if (codec != null) {
        return codec.toJsonTree(event);
      }
    }
    return AppDeauthorized.JSON.toJsonTree((AppDeauthorized) event);
  }
}
