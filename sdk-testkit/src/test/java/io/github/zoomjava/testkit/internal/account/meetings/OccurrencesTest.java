package io.github.zoomjava.testkit.internal.account.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.state.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  @Test
  void everyOtherDay() {
    assertThat(
            starts(
                "2027-03-01T09:00:00Z",
                "UTC",
                "{\"type\": 1, \"repeat_interval\": 2, \"end_times\": 3}"))
        .containsExactly("2027-03-01T09:00:00Z", "2027-03-03T09:00:00Z", "2027-03-05T09:00:00Z");
  }

  @Test
  void onDaysOfTheWeekFromTheStartOn() {
    assertThat(
            starts(
                "2027-03-03T09:00:00Z",
                "UTC",
                "{\"type\": 2, \"weekly_days\": \"1,2,4\", \"end_times\": 4}"))
        .containsExactly(
            "2027-03-03T09:00:00Z",
            "2027-03-07T09:00:00Z",
            "2027-03-08T09:00:00Z",
            "2027-03-10T09:00:00Z");
  }

  @Test
  void aWeekWithoutDaysMeansSunday() {
    assertThat(starts("2027-03-03T09:00:00Z", "UTC", "{\"type\": 2, \"end_times\": 2}"))
        .containsExactly("2027-03-07T09:00:00Z", "2027-03-14T09:00:00Z");
  }

  @Test
  void onADayOfTheMonthUntilADate() {
    assertThat(
            starts(
                "2027-01-31T09:00:00Z",
                "UTC",
                """
                {"type": 3, "monthly_day": 31, "end_date_time": "2027-03-31T09:00:00Z"}"""))
        .containsExactly("2027-01-31T09:00:00Z", "2027-02-28T09:00:00Z", "2027-03-31T09:00:00Z");
  }

  @Test
  void onTheLastFridayOfTheMonth() {
    assertThat(
            starts(
                "2027-01-04T09:00:00Z",
                "UTC",
                """
                {"type": 3, "monthly_week": -1, "monthly_week_day": 6, "end_times": 3}"""))
        .containsExactly("2027-01-29T09:00:00Z", "2027-02-26T09:00:00Z", "2027-03-26T09:00:00Z");
  }

  @Test
  void onTheSecondSundayOfEveryOtherMonthAfterTheStart() {
    assertThat(
            starts(
                "2027-01-11T09:00:00Z",
                "UTC",
                """
                {"type": 3, "repeat_interval": 2, "monthly_week": 2, "monthly_week_day": 1,
                 "end_times": 2}"""))
        .containsExactly("2027-03-14T09:00:00Z", "2027-05-09T09:00:00Z");
  }

  @Test
  void theLocalTimeStaysWhenTheClocksChange() {
    assertThat(starts("2027-03-27T09:00:00", "Europe/Zurich", "{\"type\": 1, \"end_times\": 2}"))
        .containsExactly("2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z");
  }

  @Test
  void aTimeThatTheClocksSkipIsAnHourLaterOnThatDayAlone() {
    assertThat(starts("2027-03-27T02:30:00", "Europe/Zurich", "{\"type\": 1, \"end_times\": 3}"))
        .containsExactly("2027-03-27T01:30:00Z", "2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z");
  }

  @Test
  void withoutAnEndThereIsOne() {
    assertThat(starts("2027-03-01T09:00:00Z", "UTC", "{\"type\": 1}")).hasSize(1);
  }

  @Test
  void withNoEndThereAreAsManyAsThereMayBe() {
    assertThat(starts("2027-03-01T09:00:00Z", "UTC", "{\"type\": 1, \"end_times\": 0}"))
        .hasSize(60);
  }

  @Test
  void untilADateThereAreNoMoreThanThereMayBe() {
    assertThat(
            starts(
                "2027-03-01T09:00:00Z",
                "UTC",
                "{\"type\": 1, \"end_date_time\": \"2028-03-01T09:00:00Z\"}"))
        .hasSize(60);
  }

  @Test
  void withoutAStartThereAreNone() {
    assertThat(starts("", "UTC", "{\"type\": 1}")).isEmpty();
  }

  private static List<String> starts(String start, String zone, String recurrence) {
    JsonObject meeting = new JsonObject();
    meeting.addProperty("type", 8);
    meeting.addProperty("start_time", start);
    meeting.addProperty("timezone", zone);
    meeting.add("recurrence", JsonParser.parseString(recurrence));
    Occurrences.plan(meeting);
    return Json.objects(meeting, "occurrences").stream()
        .map(each -> Json.text(each, "start_time"))
        .toList();
  }
}
