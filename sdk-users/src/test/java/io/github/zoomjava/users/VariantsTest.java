package io.github.zoomjava.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.users.model.AuthenticationOption;
import io.github.zoomjava.users.model.AuthenticationOptions;
import io.github.zoomjava.users.model.MeetingAuthentication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings of users and groups, of which the query parameter {@code option} selects a kind. */
class VariantsTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();
  private final UsersApi users = UsersApi.of(zoom);
  private final GroupsApi groups = GroupsApi.of(zoom);

  @AfterEach
  void stop() {
    fake.verifyNoUnexpectedRequests();
    zoom.close();
    fake.close();
  }

  @Test
  void theWholeSettingsOfAUserAreAskedForWithoutAnOption() {
    assertThat(users.getSettings("me").feature()).isNotNull();
    assertThat(sent().query()).isEmpty();
  }

  @Test
  void aUsersMeetingSecurityIsAskedForByItsOption() {
    assertThat(users.getMeetingSecurity("me").meetingSecurity()).isNotNull();
    assertThat(sent().query()).containsOnly(option("meeting_security"));
  }

  @Test
  void anOptionStandsBesideTheParametersOfTheCaller() {
    users.getMeetingSecurity("me", p -> p.customQueryFields("waiting_room"));
    assertThat(sent().query())
        .containsEntry("option", List.of("meeting_security"))
        .containsEntry("custom_query_fields", List.of("waiting_room"));
  }

  @Test
  void authenticationOptionsAreAListInTheAnswerOfEachKindAndAnObjectInTheWhole() {
    MeetingAuthentication meeting = users.getMeetingAuthentication("me");
    AuthenticationOption first = meeting.authenticationOptions().get(0);
    assertThat(first.id()).isNotNull();
    assertThat(sent().query()).containsOnly(option("meeting_authentication"));

    assertThat(users.getRecordingAuthentication("me").authenticationOptions()).isNotEmpty();
    assertThat(sent().query()).containsOnly(option("recording_authentication"));

    AuthenticationOptions both =
        Objects.requireNonNull(users.getSettings("me").authenticationOptions());
    assertThat(Objects.requireNonNull(both.meetingAuthentication()).authenticationOptions())
        .isNotEmpty();
  }

  @Test
  void aUsersMeetingSecurityIsUpdatedByItsOption() {
    users.updateMeetingSecurity("me", s -> s.meetingSecurity(m -> m.waitingRoom(true)));
    assertThat(sent().query()).containsOnly(option("meeting_security"));
    assertThat(sent().body()).isEqualTo("{\"meeting_security\":{\"waiting_room\":true}}");
  }

  @Test
  void groupsHaveTheSameKindsOfSettings() {
    groups.getSettings("g");
    assertThat(sent().query()).isEmpty();
    groups.getMeetingAuthentication("g");
    assertThat(sent().query()).containsOnly(option("meeting_authentication"));
    groups.updateRecordingAuthentication("g", s -> s.recordingAuthentication(true));
    assertThat(sent().query()).containsOnly(option("recording_authentication"));
    groups.updateMeetingSecurity("g", s -> s.meetingSecurity(m -> m.autoSecurity(false)));
    assertThat(sent().query()).containsOnly(option("meeting_security"));
  }

  @Test
  void whatAGroupLocksOfMeetingSecurityIsAskedForAndUpdatedByItsOption() {
    assertThat(groups.getLockedMeetingSecurity("g").meetingSecurity()).isNotNull();
    assertThat(sent().query()).containsOnly(option("meeting_security"));
    groups.updateLockedMeetingSecurity("g", s -> s.meetingSecurity(m -> m.waitingRoom(true)));
    assertThat(sent().method()).isEqualTo("PATCH");
    assertThat(sent().query()).containsOnly(option("meeting_security"));
  }

  @Test
  void aFutureSaysTheSameOption() {
    UsersAsyncApi.of(zoom).getMeetingSecurity("me").join();
    assertThat(sent().query()).containsOnly(option("meeting_security"));
  }

  private RecordedRequest sent() {
    return fake.requests().get(fake.requests().size() - 1);
  }

  private static Map.Entry<String, List<String>> option(String value) {
    return Map.entry("option", List.of(value));
  }
}
