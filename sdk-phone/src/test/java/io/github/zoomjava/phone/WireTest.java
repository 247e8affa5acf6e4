package io.github.zoomjava.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.phone.model.CallHistory;
import io.github.zoomjava.phone.model.CallHistoryPage;
import io.github.zoomjava.phone.model.CreateCarrierResellerNumbersRequest;
import io.github.zoomjava.phone.model.ListDirectorySiteUsersParams;
import io.github.zoomjava.phone.model.UserCallHistory;
import io.github.zoomjava.phone.model.UserCallHistoryPage;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  void asksForTheNextPageWhereTheDocumentForgotTheParameter() {
    PhoneCallQueuesApi.of(zoom).listMembers("q").forEach(member -> {});

    assertThat(fake.requests()).hasSize(2);
    assertThat(last().query()).containsOnlyKeys("next_page_token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"call_history", "call_logs", "call_elements"})
  void findsTheCallsUnderEachNameThatZoomGivesTheirList(String name) throws IOException {
    String answer = "{\"" + name + "\":[{\"call_id\":\"c\"}],\"next_page_token\":\"\"}";

    assertThat(CallHistoryPage.JSON.fromJson(answer).items())
        .extracting(CallHistory::callId)
        .containsExactly("c");
    assertThat(UserCallHistoryPage.JSON.fromJson(answer).items())
        .extracting(UserCallHistory::callId)
        .containsExactly("c");
  }

  @Test
  void tellsTheSiteOfThePathFromThatOfTheQuery() {
    PhoneDialByNameDirectoryApi.of(zoom)
        .listSiteUsersWithResponse(
            "s1", ListDirectorySiteUsersParams.of(params -> params.siteIdQuery("s2")));

    assertThat(last().path()).isEqualTo("/phone/sites/s1/dial_by_name_directory/extensions");
    assertThat(last().query()).containsExactly(Map.entry("site_id", List.of("s2")));
  }

  @Test
  void sendsARootArray() {
    PhoneCarrierResellerApi.of(zoom)
        .createNumbers(List.of(CreateCarrierResellerNumbersRequest.of(n -> {})));

    assertThat(last().body()).isEqualTo("[{}]");
  }

  @Test
  void joinsSettingTypesByCommas() {
    PhoneAccountsApi.of(zoom)
        .getSettings(params -> params.settingTypes("voicemail", "local_survivability_mode"));

    assertThat(last().query())
        .containsExactly(Map.entry("setting_types", List.of("voicemail,local_survivability_mode")));
  }

  @Test
  void handsOutFilesThatTheDocumentDoesNotDeclare() throws IOException {
    try (ZoomFile file = PhoneRecordingsApi.of(zoom).downloadTranscript("r")) {
      assertThat(file.stream().readAllBytes()).isNotEmpty();
    }
  }

  private RecordedRequest last() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
