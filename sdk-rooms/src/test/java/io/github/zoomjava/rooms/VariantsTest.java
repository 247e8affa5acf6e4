package io.github.zoomjava.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.rooms.model.RestartRoomRequest;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Controls and settings of rooms, of which the body or the query selects a kind. */
class VariantsTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();
  private final RoomsApi rooms = RoomsApi.of(zoom);

  @AfterEach
  void stop() {
    fake.verifyNoUnexpectedRequests();
    zoom.close();
    fake.close();
  }

  @Test
  void eachOfTheTwentyFourControlsSendsItsMethod() {
    rooms.checkIn("r", e -> e.params(p -> p.calendarId("c")));
    rooms.checkOut("r", e -> e.params(p -> p.calendarId("c")));
    rooms.mute("r");
    rooms.unmute("r");
    rooms.acceptMeeting("r");
    rooms.declineMeeting("r");
    rooms.restart("r");
    rooms.leaveMeeting("r");
    rooms.joinMeeting("r", e -> e.params(p -> p.meetingNumber("97763643886")));
    rooms.inviteToMeeting("r", e -> e.params(p -> p.userIds("u", "v")));
    rooms.cancelMeeting("r", e -> e.params(p -> p.meetingTopic("t")));
    rooms.endMeeting("r");
    rooms.scheduleMeeting("r", e -> e.params(p -> p.meetingTopic("t")));
    rooms.joinThirdPartyMeeting("r", e -> e.params(p -> p.eventId("e")));
    rooms.startAlarm("r");
    rooms.stopAlarm("r");
    rooms.muteVideo("r");
    rooms.unmuteVideo("r");
    rooms.switchCamera("r", e -> e.params(p -> p.cameraId("c")));
    rooms.switchMicrophone("r", e -> e.params(p -> p.microphoneId("m")));
    rooms.switchSpeaker("r", e -> e.params(p -> p.speakerId("s")));
    rooms.startContentSharing("r");
    rooms.stopContentSharing("r");
    rooms.setVolume("r", e -> e.params(p -> p.volumeLevel(5)));

    assertThat(fake.requests())
        .allSatisfy(request -> assertThat(request.path()).isEqualTo("/rooms/r/events"))
        .extracting(VariantsTest::method)
        .containsExactly(
            "zoomroom.check_in",
            "zoomroom.check_out",
            "zoomroom.mute",
            "zoomroom.unmute",
            "zoomroom.meeting_accept",
            "zoomroom.meeting_decline",
            "zoomroom.restart",
            "zoomroom.meeting_leave",
            "zoomroom.meeting_join",
            "zoomroom.meeting_invite",
            "zoomroom.meeting_cancel",
            "zoomroom.meeting_end",
            "zoomroom.meeting_schedule",
            "zoomroom.thirdparty_meeting_join",
            "zoomroom.alarm_start",
            "zoomroom.alarm_stop",
            "zoomroom.video_mute",
            "zoomroom.video_unmute",
            "zoomroom.switch_camera",
            "zoomroom.switch_microphone",
            "zoomroom.switch_speaker",
            "zoomroom.share_content_start",
            "zoomroom.share_content_stop",
            "zoomroom.volume_level");
  }

  @Test
  void aControlWithoutParametersSendsItsMethodAlone() {
    rooms.restart("r");
    assertThat(sent().body()).isEqualTo("{\"method\":\"zoomroom.restart\"}");
  }

  @Test
  void aRequestThatIsBuiltBeforehandSendsItsMethodToo() {
    rooms.restartWithResponse("r", RestartRoomRequest.of(r -> {}));
    assertThat(method(sent())).isEqualTo("zoomroom.restart");
  }

  @Test
  void emergencyAlertsAreDisplayedAndRemoved() {
    rooms.displayEmergencyAlert(e -> e.params(p -> p.content("Fire")));
    assertThat(method(sent())).isEqualTo("zoomroom.emergency_alert_displayed");
    rooms.removeEmergencyAlert(e -> e.params(p -> p.eventId("e")));
    assertThat(method(sent())).isEqualTo("zoomroom.emergency_alert_removed");
  }

  @Test
  void eachKindOfSettingsIsAskedForAndUpdatedByItsType() {
    assertThat(rooms.getMeetingSettings("r").zoomRooms()).isNotNull();
    assertThat(sent().query()).containsEntry("setting_type", List.of("meeting"));
    assertThat(rooms.getAlertSettings("r").clientAlert()).isNotNull();
    assertThat(sent().query()).containsEntry("setting_type", List.of("alert"));
    RoomAccountsApi.of(zoom).updateSignageSettings(s -> s.digitalSignage(d -> {}));
    assertThat(sent().query()).containsEntry("setting_type", List.of("signage"));
    RoomLocationsApi.of(zoom).getSchedulingDisplaySettings("l");
    assertThat(sent().query()).containsEntry("setting_type", List.of("scheduling_display"));
  }

  private RecordedRequest sent() {
    return fake.requests().get(fake.requests().size() - 1);
  }

  private static String method(RecordedRequest request) {
    JsonElement body = JsonParser.parseString(request.body());
    return ((JsonObject) body).get("method").getAsString();
  }
}
