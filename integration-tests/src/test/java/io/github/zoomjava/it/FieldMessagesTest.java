package io.github.zoomjava.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.github.zoomjava.chatbot.event.BotNotification;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.meetings.event.MeetingStarted;
import io.github.zoomjava.meetings.event.MeetingStartedObject;
import io.github.zoomjava.meetings.event.RecordingCompleted;
import io.github.zoomjava.meetings.event.RecordingCompletedObject;
import io.github.zoomjava.meetings.model.Meeting;
import io.github.zoomjava.meetings.model.MeetingRecording;
import io.github.zoomjava.meetings.model.RecordingFile;
import io.github.zoomjava.meetings.model.Weekday;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Messages as Zoom sends them, where that is not what its documents say. */
class FieldMessagesTest {
  private static final EventReader READER = EventReader.create();

  @Test
  void aMeetingThatStartedMayLackTheAddressOfItsHost() {
    MeetingStarted event =
        (MeetingStarted)
            READER.read(
                """
                {"event":"meeting.started","event_ts":1720700000000,"payload":{"account_id":"a","object":{
                 "id":"81234567890","uuid":"4444AAAiAAAAAiAiAiiAii==","host_id":"h","topic":"Stand-up",
                 "type":8,"start_time":"2024-07-11T13:10:00Z","timezone":"","duration":0}}}
                """);

    MeetingStartedObject meeting = event.payload().object();
    assertThat(meeting.hostEmail()).isNull();
    assertThat(meeting.hostId()).isEqualTo("h");
    assertThat(meeting.id()).hasToString("81234567890");
    assertThat(meeting.uuid()).isEqualTo("4444AAAiAAAAAiAiAiiAii==");
  }

  @Test
  void aRecordingAboveTwoGibibytesHasItsSizeAndShowsNoToken() {
    RecordingCompleted event =
        (RecordingCompleted)
            READER.read(
                """
                {"event":"recording.completed","event_ts":1720700000000,"payload":{"account_id":"a","object":{
                 "id":81234567890,"uuid":"u==","host_id":"h","total_size":3000000000,"recording_count":1,
                 "recording_files":[{"id":"f","file_size":3000000000,"file_type":"MP4","status":"completed",
                  "recording_start":"2024-07-11T13:10:00Z","recording_end":"2024-07-11T14:10:00Z",
                  "download_url":"https://zoom.us/rec/download/f?access_token=t0ken"}]}},
                 "download_token":"t0ken"}
                """);

    RecordingCompletedObject recording = event.payload().object();
    assertThat(recording.totalSize()).isEqualTo(3_000_000_000L);
    assertThat(recording.recordingFiles().get(0).fileSize()).isEqualTo(3_000_000_000L);
    assertThat(recording.recordingFiles().get(0).recordingStart())
        .isEqualTo(Instant.parse("2024-07-11T13:10:00Z"));
    assertThat(event.toString()).doesNotContain("t0ken");
  }

  @Test
  void epochMillisecondsAreATime() {
    BotNotification event =
        (BotNotification)
            READER.read(
                """
                {"event":"bot_notification","payload":{"accountId":"a","cmd":"help","timestamp":1560796234686}}
                """);

    assertThat(event.payload().timestamp()).isEqualTo(Instant.parse("2019-06-17T18:30:34.686Z"));
  }

  @Test
  void theDaysOfAWeeklyMeetingAreAList() throws IOException {
    String json = "{\"id\":81234567890,\"recurrence\":{\"type\":2,\"weekly_days\":\"2,4\"}}";

    Meeting meeting = Meeting.JSON.fromJson(json);

    assertThat(requireNonNull(meeting.recurrence()).weeklyDays())
        .containsExactly(Weekday.MONDAY, Weekday.WEDNESDAY);
    assertThat(Meeting.JSON.toJson(meeting)).isEqualTo(json);
  }

  @Test
  void aLocalTimeBesideAZoneIsReadInThatZone() throws IOException {
    String json =
        "{\"id\":81234567890,\"start_time\":\"2021-07-13T21:44:51\",\"timezone\":\"America/Los_Angeles\"}";

    Meeting meeting = Meeting.JSON.fromJson(json);

    assertThat(meeting.startTime()).isEqualTo(Instant.parse("2021-07-14T04:44:51Z"));
    assertThat(JsonParser.parseString(Meeting.JSON.toJson(meeting)))
        .isEqualTo(JsonParser.parseString(json));
  }

  @Test
  void aRecordingInProgressHasNoEndYet() throws IOException {
    MeetingRecording recording =
        MeetingRecording.JSON.fromJson(
            """
            {"id":81234567890,"uuid":"u==","share_url":"https://zoom.us/rec/share/x",
             "timezone":"Europe/Berlin","total_size":0,"recording_files":[{"id":"",
             "recording_start":"2024-01-02T10:00:00Z","recording_end":"","file_type":"",
             "file_extension":"","status":"processing"}]}
            """);

    assertThat(recording.shareUrl()).isEqualTo("https://zoom.us/rec/share/x");
    assertThat(recording.timezone()).isEqualTo("Europe/Berlin");
    RecordingFile file = recording.recordingFiles().get(0);
    assertThat(file.recordingEnd()).isNull();
    assertThat(file.fileType()).isNull();
    assertThat(file.fileExtension()).isNull();
  }
}
