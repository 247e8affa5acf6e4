package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.error.NotFoundException;
import io.github.zoomjava.meetings.CloudRecordingsApi;
import io.github.zoomjava.meetings.MeetingRegistrationApi;
import io.github.zoomjava.meetings.MeetingsApi;
import io.github.zoomjava.meetings.model.AutoRecording;
import io.github.zoomjava.meetings.model.MeetingRegistrant;
import io.github.zoomjava.meetings.model.MeetingStatusAction;
import io.github.zoomjava.meetings.model.RecordingFile;
import io.github.zoomjava.teamchat.ChatChannelsApi;
import io.github.zoomjava.teamchat.ChatMessagesApi;
import io.github.zoomjava.teamchat.model.Message;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is remembered, as those who use the SDK see it. */
class FacadeStoryTest extends StateTest {
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void aMeetingIsAttendedRecordedAndItsRecordingDeleted() {
    MeetingsApi meetings = MeetingsApi.of(zoom);
    CloudRecordingsApi recordings = CloudRecordingsApi.of(zoom);
    long id =
        Objects.requireNonNull(
            meetings
                .create(
                    "me",
                    m -> m.topic("Open day").settings(s -> s.autoRecording(AutoRecording.CLOUD)))
                .id());
    MeetingRegistrationApi registration = MeetingRegistrationApi.of(zoom);
    registration.addRegistrant(id, r -> r.firstName("Ada").email("ada@example.com"));

    meetings.updateStatus(id, s -> s.action(MeetingStatusAction.END));

    assertThat(registration.listRegistrants(id))
        .extracting(MeetingRegistrant::email)
        .containsExactly("ada@example.com");
    RecordingFile file =
        Objects.requireNonNull(recordings.getMeetingRecordings(id).recordingFiles()).get(0);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    zoom.download(Objects.requireNonNull(file.downloadUrl())).writeTo(content);
    assertThat((long) content.size()).isEqualTo(file.fileSize());
    recordings.trashOrDeleteMeetingRecordings(id);
    assertThatThrownBy(() -> recordings.getMeetingRecordings(id))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aMessageIsSentToAChannel() {
    String channel =
        Objects.requireNonNull(ChatChannelsApi.of(zoom).create("me", c -> c.name("Builds")).id());
    ChatMessagesApi messages = ChatMessagesApi.of(zoom);

    messages.send("me", m -> m.message("Green again").toChannel(channel));

    assertThat(messages.list("me", p -> p.toChannel(channel)))
        .extracting(Message::message)
        .containsExactly("Green again");
  }
}
