package io.github.zoomjava.it.original;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.core.json.DriftListener;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.OpenEnum;
import io.github.zoomjava.it.Families;
import io.github.zoomjava.testkit.contract.Promises;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads every example of Zoom's documents by our types. */
class ZoomExamplesTest {
  /** Nothing may be lost: the kinds of drift by which a component lacks what the message has. */
  private static final List<Drift.Kind> LOSSES =
      List.of(Drift.Kind.UNREADABLE, Drift.Kind.UNKNOWN_PROPERTY);

  private static final String SLIP = "The example misspells a name that the schema has.";
  private static final String FORM = "The example is in a form that its schema does not have.";
  private static final String ABSENT = "The empty text stands for no time.";
  private static final String VARIANT = "The answer of a variant, which has a method of its own.";

  /** Places in events where no component has the value of the example, with the reason. */
  private static final Map<String, String> EVENTS =
      Map.ofEntries(
          lost(
              "account.lock_settings_updated $.payload.object.settings.recording",
              "auto_recording",
              FORM),
          lost(
              "account.lock_settings_updated $.payload.old_object.settings.recording",
              "auto_recording",
              FORM),
          lost(
              "meeting.chat_message_file_sent $.payload.object.chat_message_file",
              "date_time",
              FORM),
          lost("meeting.chat_message_sent $.payload.object.chat_message", "date_time", FORM),
          lost("node.server_stat $.payload.object.stats[].server", "osImage", SLIP),
          lost("recording.resumed $.payload.object.recording_file", "recording_end", ABSENT),
          lost("recording.started $.payload.object.recording_file", "recording_end", ABSENT),
          lost("team_chat.dm_message_deleted $.payload.object", "contact_account_id ", SLIP),
          lost("team_chat.dm_message_posted $.payload.object", "contact_account_id ", SLIP),
          lost("team_chat.dm_message_updated $.payload.object", "contact_account_id ", SLIP),
          lost("user.personal_notes_updated $.payload.object", "date_time", ABSENT),
          lost("user.presence_status_updated $.payload.object", "date-time", SLIP),
          lost(
              "webinar.chat_message_file_sent $.payload.object.chat_message_file",
              "date_time",
              FORM),
          lost("webinar.chat_message_sent $.payload.object.chat_message", "date_time", FORM),
          lost("whiteboard.shared $.payload.object", "meeting_ uuid", SLIP),
          lost(
              "workspace.pre_check_in_questionnaire_response_created $.payload.object",
              "questionnaire_respnse",
              SLIP));

  /** The same in answers. */
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          lost(
              "contact-center.ContactCenterReportsApi.listCallJourneys $.journeys[]",
              "channels[]",
              FORM),
          lost("contact-center.ContactCenterUsersApi.createTemplate $", "package", FORM),
          lost("contact-center.ContactCenterUsersApi.getTemplate $", "package", FORM),
          lost("revenue-accelerator.RevenueAcceleratorTeamsApi.assignManagers $", "added_at", FORM),
          lost("revenue-accelerator.RevenueAcceleratorTeamsApi.assignMembers $", "added_at", FORM),
          lost("revenue-accelerator.RevenueAcceleratorTeamsApi.create $", "added_at", FORM),
          lost("rooms.RoomAccountsApi.getAlertSettings $", "digital_signage", VARIANT),
          lost("rooms.RoomAccountsApi.getAlertSettings $", "scheduling_display", VARIANT),
          lost("rooms.RoomLocationsApi.getAlertSettings $", "digital_signage", VARIANT),
          lost("rooms.RoomLocationsApi.getAlertSettings $", "scheduling_display", VARIANT),
          lost("rooms.RoomsApi.getAlertSettings $", "digital_signage", VARIANT),
          lost("rooms.RoomsApi.getAlertSettings $", "scheduling_display", VARIANT),
          lost("rooms.WorkspacesApi.createReservation $", "reservation_id ", SLIP),
          lost("rooms.WorkspacesApi.list $.workspaces[]", "polygon_coordinates", FORM),
          lost("scheduler.SchedulerAnalyticsApi.get $", "last_n_days", FORM),
          lost("scheduler.SchedulerAnalyticsApi.get $", "previous_period", FORM),
          lost("team-chat.ChatSharedSpacesApi.get $.owner", "display_name ", SLIP));

  private final Set<String> losses = new TreeSet<>();
  private int examples;
  private int components;

  @BeforeEach
  void needsZoomsDocuments() {
    OriginalDocuments.assumeTheyAreHere();
  }

  @Test
  void everyExampleOfAnEventFillsTheComponentsOfItsType() throws Exception {
    Map<String, EventModule> modules = new HashMap<>();
    for (EventModule module : ServiceLoader.load(EventModule.class)) {
      module.names().forEach(name -> modules.put(name, module));
    }
    for (JsonObject document : OriginalDocuments.events()) {
      JsonElement hooks = document.get(document.has("webhooks") ? "webhooks" : "paths");
      for (Map.Entry<String, JsonElement> hook : hooks.getAsJsonObject().entrySet()) {
        // Some examples name another event than the one they are for.
        EventModule module = modules.get(hook.getKey());
        for (JsonElement message : messages(hook.getValue().getAsJsonObject())) {
          if (module != null) {
            keep(Reading.of(hook.getKey(), module.codec(hook.getKey()), message));
          }
        }
      }
    }

    report("events", EVENTS);
  }

  @Test
  void everyExampleOfAnAnswerFillsTheComponentsOfItsType() throws Exception {
    for (Family family : Families.all()) {
      JsonObject paths = OriginalDocuments.endpoints(family.name()).getAsJsonObject("paths");
      Map<String, List<OperationSpec>> variants =
          family.operations().stream()
              .filter(each -> each.response().schema() != null)
              .collect(groupingBy(each -> each.http() + each.template()));
      for (List<OperationSpec> operations : variants.values()) {
        for (JsonElement message : examples(paths, operations.get(0))) {
          keep(best(family, operations, message));
        }
      }
    }

    report("answers", ANSWERS);
  }

  /** By the variant that the message is for, which is the one that loses least of it. */
  private static Reading best(Family family, List<OperationSpec> variants, JsonElement message)
      throws Exception {
    List<Reading> readings = new ArrayList<>();
    for (OperationSpec variant : variants) {
      JsonCodec<?> codec = codec(family, Objects.requireNonNull(variant.response().schema()));
      readings.add(Reading.of(variant.id(), codec, message));
    }
    return Collections.min(readings, comparing(each -> each.losses().size()));
  }

  private void keep(Reading reading) throws ReflectiveOperationException {
    examples++;
    losses.addAll(reading.losses());
    check(reading.name(), reading.value());
  }

  private void check(String place, @Nullable Object value) throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      for (Object each : list) {
        check(place + "[]", each);
      }
    } else if (value instanceof Record object && !(value instanceof OpenEnum<?>)) {
      Map<Promises.Kind, Integer> kinds = Promises.check(place, object);
      components += kinds.values().stream().mapToInt(Integer::intValue).sum();
      for (RecordComponent component : object.getClass().getRecordComponents()) {
        check(place + "." + component.getName(), component.getAccessor().invoke(object));
      }
    }
  }

  private static Map.Entry<String, String> lost(String object, String property, String reason) {
    return Map.entry(object + "." + property, reason);
  }

  private void report(String what, Map<String, String> known) {
    System.out.printf(
        "%d examples of %s: %d components checked, %d values lost%n",
        examples, what, components, losses.size());
    assertThat(losses).as("places where a value is lost").isEqualTo(new TreeSet<>(known.keySet()));
  }

  /**
   * A message that was read.
   *
   * @param losses the places where a component lacks what the message has
   */
  private record Reading(String name, @Nullable Object value, Set<String> losses) {
    static Reading of(String name, @Nullable JsonCodec<?> codec, JsonElement message)
        throws IOException {
      Set<String> losses = new TreeSet<>();
      DriftListener listener =
          drift -> {
            if (LOSSES.contains(drift.kind())) {
              String place = drift.jsonPath().replaceAll("\\[\\d+]", "[]");
              losses.add(name + " " + place);
            }
          };
      JsonReader reader = new JsonReader(new StringReader(message.toString()));
      JsonInput in = new JsonInput(reader, name, listener);
      return new Reading(name, Objects.requireNonNull(codec).readOrNull(in), losses);
    }
  }

  /** Those of an event; most are JSON in a text. */
  private static List<JsonElement> messages(JsonObject hook) {
    List<JsonElement> messages = new ArrayList<>();
    JsonObject content =
        hook.getAsJsonObject("post").getAsJsonObject("requestBody").getAsJsonObject("content");
    for (JsonElement type : content.asMap().values()) {
      if (type.getAsJsonObject().get("examples") instanceof JsonObject examples) {
        for (JsonElement example : examples.asMap().values()) {
          JsonElement value = example.getAsJsonObject().get("value");
          messages.add(
              value instanceof JsonPrimitive text
                  ? JsonParser.parseString(text.getAsString())
                  : value);
        }
      }
    }
    return messages;
  }

  /** Those of the first success of an operation that has a schema. */
  private static List<JsonElement> examples(JsonObject paths, OperationSpec operation) {
    String method = operation.http().toLowerCase(Locale.ROOT);
    if (paths.get(operation.template()) instanceof JsonObject path
        && path.get(method) instanceof JsonObject own) {
      for (Map.Entry<String, JsonElement> answer : own.getAsJsonObject("responses").entrySet()) {
        if (answer.getKey().startsWith("2")
            && answer.getValue().getAsJsonObject().get("content") instanceof JsonObject content) {
          for (JsonElement type : content.asMap().values()) {
            if (type.getAsJsonObject().get("schema") instanceof JsonObject schema) {
              return SchemaExamples.of(schema).toList();
            }
          }
        }
      }
    }
    return List.of();
  }

  private static JsonCodec<?> codec(Family family, Schema schema) throws Exception {
    if (schema.type() == JsonType.ARRAY) {
      return JsonCodec.list(codec(family, schema.items()));
    }
    if (schema.name() == null || schema.isFreeForm()) {
      return JsonCodec.RAW;
    }
    Class<?> type = Class.forName(family.javaPackage() + ".model." + schema.name());
    return (JsonCodec<?>) type.getField("JSON").get(null);
  }
}
