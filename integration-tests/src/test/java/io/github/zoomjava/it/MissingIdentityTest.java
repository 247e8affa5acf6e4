package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonParser;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.MissingValueException;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.event.MeetingStarted;
import io.github.zoomjava.meetings.model.Meeting;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Answers and events without what other calls name them by. */
class MissingIdentityTest {
  private static final String NAMELESS =
      """
      {"topic":"Review","shoe_size":42,"start_url":"https://zoom.us/s/8?zak=s3cret",
       "join_url":"https://zoom.us/j/8?pwd=s3cret"}
      """;

  @Test
  void aMeetingWithoutIdThrowsOnlyWhenItsIdIsAsked() throws IOException {
    Meeting meeting = answered(NAMELESS);

    assertThat(meeting.topic()).isEqualTo("Review");
    assertThat(meeting.idOrNull()).isNull();
    assertThat(meeting).isEqualTo(Meeting.JSON.fromJson(NAMELESS));
    assertThat(JsonParser.parseString(Meeting.JSON.toJson(meeting)))
        .isEqualTo(JsonParser.parseString(NAMELESS));
    MissingValueException missing = catchThrowableOfType(MissingValueException.class, meeting::id);
    assertThat(missing.type()).isEqualTo("Meeting");
    assertThat(missing.property()).isEqualTo("id");
    assertThat(missing.operation()).isEqualTo("meetings.MeetingsApi.get");
  }

  @Test
  void aMeetingWithAnIdHasIt() throws IOException {
    assertThat(answered("{\"id\":81234567890}").id()).isEqualTo(81234567890L);
  }

  @Test
  void aMeetingIsShownWithoutItsSecrets() throws IOException {
    assertThat(answered(NAMELESS).toString())
        .contains("topic=Review", "join_url=https://zoom.us/j/8?***")
        .doesNotContain("s3cret");
  }

  @Test
  void anEventWithoutPayloadSaysWhichItIs() {
    MeetingStarted started =
        (MeetingStarted) EventReader.create().read("{\"event\":\"meeting.started\"}");

    assertThat(started.payload().accountId()).isNull();
    assertThat(started.payload().object().topic()).isNull();
    MissingValueException missing =
        catchThrowableOfType(MissingValueException.class, started.payload().object()::id);
    assertThat(missing.operation()).isEqualTo("meeting.started");
    assertThat(MeetingStarted.JSON.toJson(started)).isEqualTo("{\"event\":\"meeting.started\"}");
  }

  private static Meeting answered(String json) throws IOException {
    try (Answering server = new Answering(json);
        ZoomClient zoom = server.client().build()) {
      return MeetingsApi.of(zoom).get(8);
    }
  }
}
