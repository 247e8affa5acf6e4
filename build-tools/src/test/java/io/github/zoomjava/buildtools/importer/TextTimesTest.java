package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The properties with the name of a time that are texts all the same, each with the reason. */
class TextTimesTest {
  private static final Path SPECS = Path.of("../specs");
  private static final Pattern NAME =
      Pattern.compile(".*(_time|_at|_date|_ts|_on|timestamp|Time|Date)|date|.*_time_?stamp");

  private static final Map<String, List<String>> REASONS =
      Map.of(
          "a time of day, as 09:00 or 09:00 AM",
              List.of(
                  "CallbackOfferTime.callback_offer_start_time",
                  "CallbackOfferTime.callback_offer_end_time",
                  "CallbackReturnTime.callback_return_start_time",
                  "CallbackReturnTime.callback_return_end_time",
                  "CustomHourRange.start_time",
                  "CustomHourRange.end_time",
                  "PriorityParameter.enter_queue_start_time",
                  "PriorityParameter.enter_queue_end_time"),
          "a position in a recording, as 00:01:07.580",
              List.of(
                  "InteractionEvent.start_time",
                  "InteractionEvent.end_time",
                  "TranscriptItem.start_time",
                  "TranscriptItem.end_time",
                  "PlaybookAnswerSource.start_time",
                  "PlaybookAnswerSource.end_time"),
          "how long somebody waited", List.of("RemoteSupportReport.wait_time"),
          "a local time of which no answer says the zone",
              List.of(
                  "HostMeetingReport.schedule_time",
                  "HostMeetingReport.join_waiting_room_time",
                  "HostMeetingReport.join_time",
                  "HostMeetingReport.leave_time",
                  "MeetingActivityReport.activity_time"),
          "three digits stand where the seconds should",
              List.of("Negotiation.as_of_date", "AppWebhookLog.date_time"),
          "a time with a blank in it, or words", List.of("ReleasedWorkspace.checkout_time"));

  @Test
  void everyOtherTimeIsATime() throws IOException {
    Set<String> texts = new TreeSet<>();
    try (var files = Files.walk(SPECS, 2)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        for (Map.Entry<String, JsonNode> type :
            Json.fields(document.path("components").path("schemas"))) {
          Json.fields(type.getValue().path("properties")).stream()
              .filter(property -> isText(property.getKey(), property.getValue()))
              .forEach(property -> texts.add(type.getKey() + "." + property.getKey()));
        }
      }
    }

    assertThat(texts)
        .containsExactlyInAnyOrderElementsOf(
            REASONS.values().stream().flatMap(List::stream).toList());
  }

  private static boolean isText(String name, JsonNode schema) {
    return NAME.matcher(name).matches()
        && schema.path("type").asText().equals("string")
        && !schema.has("format")
        && !schema.has("enum")
        && !schema.has("x-zoom-time");
  }
}
