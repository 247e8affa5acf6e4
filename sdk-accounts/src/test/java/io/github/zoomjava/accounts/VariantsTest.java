package io.github.zoomjava.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings and requests of accounts, of which the query or the body selects a kind. */
class VariantsTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();
  private final AccountsApi accounts = AccountsApi.of(zoom);
  private final DataRequestsApi dataRequests = DataRequestsApi.of(zoom);

  @AfterEach
  void stop() {
    fake.verifyNoUnexpectedRequests();
    zoom.close();
    fake.close();
  }

  @Test
  void theWholeSettingsAreAskedForWithoutAnOption() {
    assertThat(accounts.getSettings("me").security()).isNotNull();
    assertThat(fake.requests().get(0).query()).isEmpty();
  }

  @Test
  void eachKindOfSettingsIsAskedForByItsOption() {
    assertThat(accounts.getMeetingAuthentication("me").authenticationOptions()).isNotEmpty();
    assertThat(accounts.getRecordingAuthentication("me").authenticationOptions()).isNotEmpty();
    assertThat(accounts.getSecurity("me").security()).isNotNull();
    assertThat(accounts.getMeetingSecurity("me").meetingSecurity()).isNotNull();
    assertThat(accounts.getLockedMeetingSecurity("me").meetingSecurity()).isNotNull();
    assertThat(options())
        .containsExactly(
            List.of("meeting_authentication"),
            List.of("recording_authentication"),
            List.of("security"),
            List.of("meeting_security"),
            List.of("meeting_security"));
  }

  @Test
  void eachKindOfSettingsIsUpdatedByItsOption() {
    accounts.updateMeetingAuthentication("me", s -> s.meetingAuthentication(true));
    accounts.updateRecordingAuthentication("me", s -> s.recordingAuthentication(true));
    accounts.updateSecurity("me", s -> s.security(x -> x.hideBillingInfo(true)));
    accounts.updateMeetingSecurity("me", s -> s.meetingSecurity(x -> x.waitingRoom(true)));
    assertThat(options())
        .containsExactly(
            List.of("meeting_authentication"),
            List.of("recording_authentication"),
            List.of("security"),
            List.of("meeting_security"));
  }

  @Test
  void anExportHasDatesAndADeletionHasNone() {
    dataRequests.createDeletion(List.of("a@example.com"));
    assertThat(fake.requests().get(0).body())
        .isEqualTo("{\"emails\":[\"a@example.com\"],\"request_type\":\"DELETE\"}");
  }

  private List<List<String>> options() {
    return fake.requests().stream()
        .map(RecordedRequest::query)
        .map(query -> query.getOrDefault("option", List.of()))
        .toList();
  }
}
