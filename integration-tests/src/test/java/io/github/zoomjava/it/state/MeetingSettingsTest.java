package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a meeting, webinar or recording has one of. */
class MeetingSettingsTest extends StateTest {
  private static final String STREAM =
      """
      {"stream_url": "https://example.com/live", "stream_key": "key",
       "page_url": "https://example.com/watch"}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting | /livestream | page_url",
        "webinar | /livestream | stream_key",
        "meeting | /survey | third_party_survey",
        "webinar | /survey | third_party_survey",
        "meeting | /registrants/questions | questions",
        "webinar | /registrants/questions | custom_questions",
        "meeting | /recordings/registrants/questions | questions",
        "meeting | /recordings/settings | password"
      })
  void whatIsWrittenIsShownAndForOneThingOnly(String kind, String path, String property) {
    String item = recorded(kind);
    String other = recorded(kind);
    String before = api.get(item + path).body();
    String change =
        path.equals("/livestream")
            ? STREAM
            : path.endsWith("/questions")
                ? "{\"%s\": [{\"required\": true}]}".formatted(property)
                : "{\"%s\": \"%s\"}"
                    .formatted(
                        property, property.equals("password") ? "secret-1" : "https://example.com");

    int changed = api.send("PATCH", item + path, change).status();

    assertThat(changed).isEqualTo(204);
    assertThat(api.get(item + path).json().get(property))
        .isEqualTo(new Api.Reply(200, change).json().get(property));
    assertThat(api.get(other + path).body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void aSurveyCanBeDeleted(String kind) {
    String survey = recorded(kind) + "/survey";
    api.send("PATCH", survey, "{\"third_party_survey\": \"https://example.com\"}");

    assertThat(api.delete(survey).status()).isEqualTo(204);

    assertThat(api.get(survey).json().has("third_party_survey")).isFalse();
  }

  @Test
  void aChangeOfOneSettingLeavesTheOthers() {
    String settings = recorded("meeting") + "/recordings/settings";
    api.send("PATCH", settings, "{\"password\": \"secret-1\"}");
    api.send("PATCH", settings, "{\"viewer_download\": false}");

    assertThat(api.get(settings).text("password")).isEqualTo("secret-1");
    assertThat(api.get(settings).json().get("viewer_download").getAsBoolean()).isFalse();
  }

  @Test
  void theTopicOfARecordingIsItsName() {
    String recording = recorded("meeting") + "/recordings";
    assertThat(api.get(recording + "/settings").text("topic")).isEqualTo("Review");

    api.send("PATCH", recording + "/settings", "{\"topic\": \"The review\"}");

    assertThat(api.get(recording).text("topic")).isEqualTo("The review");
  }

  @Test
  void settingsGoWithWhatTheyBelongTo() {
    String meeting = recorded("meeting");
    api.delete(meeting);

    assertThat(api.get(meeting + "/livestream").code()).isEqualTo(3001);
  }

  private String recorded(String kind) {
    String id =
        api.post(
                "/users/me/" + kind + "s",
                "{\"topic\": \"Review\", \"settings\": {\"auto_recording\": \"cloud\"}}")
            .text("id");
    String item = "/" + kind + "s/" + id;
    api.send("PUT", item + "/status", "{\"action\": \"end\"}");
    return item;
  }
}
