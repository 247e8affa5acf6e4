package io.github.zoomjava.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.phone.model.CallHandlingHolidayRequest;
import io.github.zoomjava.phone.model.SettingType;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Settings of which a part of the path, the query or the body selects a kind. */
class VariantsTest {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final ZoomClient zoom = fake.client();
  private final PhoneCommonAreasApi commonAreas = PhoneCommonAreasApi.of(zoom);
  private final PhoneCallHandlingApi callHandling = PhoneCallHandlingApi.of(zoom);

  @AfterEach
  void stop() {
    zoom.close();
    fake.close();
  }

  @Test
  @SuppressWarnings("deprecation") // custom hours are, the other kinds are not
  void eachKindOfACommonAreasSettingsIsUpdatedAtItsOwnPath() {
    commonAreas.updateDeskPhones("a", r -> r.deskPhones(List.of()));
    commonAreas.updateHolidayHours("a", r -> r.holidayHours(h -> h.holidays(day -> {})));
    commonAreas.updateCustomHours("a", r -> {});
    commonAreas.updateBusinessHours("a", r -> r.businessHoursSettings(b -> {}));
    commonAreas.updateBreakHours("a", r -> r.breakHours(b -> {}));

    assertThat(fake.requests())
        .extracting(request -> request.method() + " " + request.path())
        .containsExactly(
            "PATCH /phone/common_areas/a/settings/desk_phone",
            "PATCH /phone/common_areas/a/settings/holiday_hours",
            "PATCH /phone/common_areas/a/settings/custom_hours",
            "PATCH /phone/common_areas/a/settings/business_hours",
            "PATCH /phone/common_areas/a/settings/break_hours");
  }

  @Test
  @SuppressWarnings("deprecation") // custom hours are, the other kinds are not
  void eachKindOfACommonAreasSettingsIsAskedForBySettingType() {
    assertThat(commonAreas.getDeskPhones("a").deskPhones()).isNotEmpty();
    assertThat(commonAreas.getHolidayHours("a").holidayHours()).isNotEmpty();
    assertThat(commonAreas.getCustomHoursWithResponse("a").status()).isEqualTo(200);
    assertThat(commonAreas.getBusinessHours("a").businessHoursSettings()).isNotNull();
    assertThat(commonAreas.getBreakHours("a").breakHours()).isNotEmpty();

    assertThat(fake.requests())
        .extracting(request -> request.query().get("setting_type"))
        .containsExactly(
            List.of("desk_phone"),
            List.of("holiday_hours"),
            List.of("custom_hours"),
            List.of("business_hours"),
            List.of("break_hours"));
  }

  @Test
  void anOptionalKindCanBeLeftOutAndIsTheDocumentedOneThen() {
    assertThat(commonAreas.getSettings("a").deskPhones()).isNotEmpty();
    assertThat(sent().query()).doesNotContainKey("setting_type");

    assertThat(PhoneCallQueuesApi.of(zoom).getSettings("q").businessHoursSettings()).isNotNull();
    assertThat(sent().query()).doesNotContainKey("setting_type");
  }

  @Test
  void addingADeskPhoneAnswersDeskPhones() {
    assertThat(commonAreas.addDeskPhone("a", r -> r.deviceId("d")).deskPhones()).isNotEmpty();
    assertThat(sent().path()).endsWith("/settings/desk_phone");
    assertThat(sent().body()).isEqualTo("{\"device_id\":\"d\"}");
  }

  @Test
  void autoReceptionistsCallQueuesAndLineGroupsHaveTheirHoursApart() {
    PhoneAutoReceptionistsApi.of(zoom).getBreakHours("r");
    assertThat(sent().query()).containsEntry("setting_type", List.of("break_hours"));
    PhoneCallQueuesApi.of(zoom).updateBusinessHours("q", r -> r.businessHoursSettings(b -> {}));
    assertThat(sent().path()).isEqualTo("/phone/call_queues/q/settings/business_hours");
    PhoneSharedLineGroupsApi.of(zoom).addHolidayHours("g", r -> r.holidayHours(h -> {}));
    assertThat(sent().path()).isEqualTo("/phone/shared_line_groups/g/settings/holiday_hours");
    PhoneUsersApi.of(zoom).addBreakHours("u", r -> r.breakHours(h -> {}));
    assertThat(sent().path()).isEqualTo("/phone/users/u/profile_settings/break_hours");
  }

  @Test
  @SuppressWarnings("deprecation") // Zoom has deprecated both, and documents nothing like them
  void aHolidayOfCallHandlingSaysThatItIsOne() {
    callHandling.updateHoliday("e", SettingType.HOLIDAY_HOURS, r -> r.settings(s -> s.name("May")));
    assertThat(sent().path()).endsWith("/call_handling/settings/holiday_hours");
    assertThat(sent().body())
        .isEqualTo("{\"settings\":{\"name\":\"May\"},\"sub_setting_type\":\"holiday\"}");
  }

  @Test
  void aBodyThatIsBuiltBeforehandCarriesItsKind() {
    assertThat(CallHandlingHolidayRequest.JSON.toJson(CallHandlingHolidayRequest.of(r -> {})))
        .isEqualTo("{\"sub_setting_type\":\"holiday\"}");
  }

  @Test
  void theServerForTestsNamesTheKindsWhereARequestSaysAnother() throws Exception {
    HttpResponse<String> answer = rawGet("/phone/common_areas/a/settings?setting_type=lunch");
    assertThat(answer.body()).contains("setting_type=desk_phone", "setting_type=break_hours");
    assertThatThrownBy(fake::verifyNoUnexpectedRequests).isInstanceOf(AssertionError.class);
  }

  private HttpResponse<String> rawGet(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(fake.baseUrl() + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private RecordedRequest sent() {
    return fake.requests().get(fake.requests().size() - 1);
  }
}
