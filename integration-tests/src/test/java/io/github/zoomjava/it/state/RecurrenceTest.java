package io.github.zoomjava.it.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of meetings and of webinars, as whoever plans, changes and holds them sees them. */
class RecurrenceTest extends StateTest {
  private static final String TWICE = "{\"type\": 1, \"end_times\": 2}";

  @BeforeEach
  void setTheTime() {
    at(Instant.parse("2027-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void onlyWhatWasSentOfARuleIsAnswered(String kind) {
    JsonObject made =
        create(kind, "{\"type\": 3, \"monthly_week\": -1, \"monthly_week_day\": 6}").json();

    assertThat(made.getAsJsonObject("recurrence").toString())
        .contains("\"monthly_week\":-1", "\"monthly_week_day\":6", "\"end_times\":1")
        .doesNotContain("weekly_days", "monthly_day\"", "end_date_time");
    assertThat(starts(made)).containsExactly("2027-03-26T08:00:00Z");
    assertThat(made.get("start_time").getAsString()).isEqualTo("2027-03-26T08:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting | {'type': 1, 'end_times': 2, 'end_date_time': '2027-05-01T09:00:00Z'} | end_times",
        "webinar | {'type': 1, 'end_times': 2, 'end_date_time': '2027-05-01T09:00:00Z'} | end_times",
        "meeting | {'type': 3, 'monthly_week': -1}      | monthly_week_day",
        "webinar | {'type': 3, 'monthly_week_day': 6}   | monthly_week",
        "meeting | {'type': 3, 'monthly_day': 32}       | monthly_day",
        "meeting | {'type': 1, 'repeat_interval': 100}  | repeat_interval",
        "webinar | {'type': 2, 'repeat_interval': 13}   | repeat_interval"
      })
  void aRuleThatContradictsItselfIsRefused(String kind, String rule, String field) {
    Api.Reply answer = create(kind, rule.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(300);
    assertThat(answer.body()).contains("\"field\":\"recurrence." + field + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting | {'type': 1, 'repeat_interval': 99, 'end_times': 60} | 60",
        "webinar | {'type': 2, 'repeat_interval': 12, 'end_times': 0}  | 60",
        "meeting | {'type': 3, 'monthly_day': 31}                      | 1"
      })
  void aRuleAtItsBoundsIsTaken(String kind, String rule, int occurrences) {
    assertThat(starts(create(kind, rule.replace('\'', '"')).json())).hasSize(occurrences);
  }

  @ParameterizedTest
  @CsvSource({"meeting, 3", "webinar, 6"})
  void withoutAFixedTimeThereAreNoTimes(String kind, int type) {
    JsonObject made =
        api.post(
                "/users/me/" + kind + "s",
                "{\"type\": %s, \"start_time\": \"2027-03-01T09:00:00Z\", \"recurrence\": %s}"
                    .formatted(type, TWICE))
            .json();

    assertThat(made.keySet()).doesNotContain("start_time", "recurrence", "occurrences");
  }

  @Test
  void aMeetingThatIsPlannedOnceIgnoresARule() {
    JsonObject made =
        api.post("/users/me/meetings", "{\"type\": 2, \"recurrence\": " + TWICE + "}").json();

    assertThat(made.keySet()).doesNotContain("recurrence", "occurrences");
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void oneOccurrenceIsChangedAndNotTheOthers(String kind) {
    JsonObject made = create(kind, TWICE).json();
    String path = "/" + kind + "s/" + made.get("id").getAsString();
    String first = "?occurrence_id=" + ids(made).get(0);

    api.send(
        "PATCH",
        path + first,
        """
        {"start_time": "2027-03-01T11:00:00", "agenda": "Longer", "topic": "Another"}""");

    JsonObject series = api.get(path).json();
    assertThat(starts(series)).containsExactly("2027-03-01T10:00:00Z", "2027-03-02T08:00:00Z");
    assertThat(ids(series)).isEqualTo(ids(made));
    JsonObject one = api.get(path + first).json();
    assertThat(one.get("agenda").getAsString()).isEqualTo("Longer");
    assertThat(one.get("topic").getAsString()).isEqualTo("Series");
    assertThat(api.get(path + "?occurrence_id=" + ids(made).get(1)).text("agenda"))
        .isNotEqualTo("Longer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void aNewRuleReplacesTheOldOne(String kind) {
    String path = "/" + kind + "s/" + create(kind, TWICE).text("id");

    api.send(
        "PATCH",
        path,
        """
        {"recurrence": {"type": 2, "weekly_days": "2", "end_date_time": "2027-03-15T09:00:00Z"}}""");

    JsonObject changed = api.get(path).json();
    assertThat(starts(changed))
        .containsExactly("2027-03-01T08:00:00Z", "2027-03-08T08:00:00Z", "2027-03-15T08:00:00Z");
    assertThat(changed.getAsJsonObject("recurrence").has("end_times")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void whoRegistersForOneOccurrenceIsNotInTheOthers(String kind) {
    JsonObject made = create(kind, TWICE).json();
    String path = "/" + kind + "s/" + made.get("id").getAsString() + "/registrants";
    String first = ids(made).get(0);
    String second = ids(made).get(1);

    JsonObject registered =
        api.post(path + "?occurrence_ids=" + first, registrant("ada@example.com")).json();
    api.post(path, registrant("bob@example.com"));

    assertThat(ids(registered)).containsExactly(first);
    assertThat(emails(path + "?occurrence_id=" + first))
        .containsExactly("ada@example.com", "bob@example.com");
    assertThat(emails(path + "?occurrence_id=" + second)).containsExactly("bob@example.com");
    assertThat(api.post(path + "?occurrence_ids=1", registrant("eve@example.com")).code())
        .isEqualTo(3001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void aRegistrationForOneOccurrenceIsTakenBackByItself(String kind) {
    JsonObject made = create(kind, TWICE).json();
    String path = "/" + kind + "s/" + made.get("id").getAsString() + "/registrants";
    String ada = api.post(path, registrant("ada@example.com")).text("registrant_id");

    api.delete(path + "/" + ada + "?occurrence_id=" + ids(made).get(0));

    assertThat(emails(path + "?occurrence_id=" + ids(made).get(0))).isEmpty();
    assertThat(emails(path)).containsExactly("ada@example.com");
    api.delete(path + "/" + ada + "?occurrence_id=" + ids(made).get(1));
    assertThat(emails(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void eachOccurrenceThatWasHeldIsAnInstanceOfItsOwn(String kind) {
    JsonObject made = create(kind, TWICE).json();
    String id = made.get("id").getAsString();
    String before = made.get("uuid").getAsString();

    end(kind, id, Instant.parse("2027-03-01T08:00:00Z"));
    String between = api.get("/" + kind + "s/" + id).text("uuid");
    end(kind, id, Instant.parse("2027-03-02T08:00:00Z"));

    String instances = "/past_" + kind + "s/" + id + "/instances";
    assertThat(api.all(instances, kind + "s", "uuid")).containsExactly(before, between);
    assertThat(api.all(instances, kind + "s", "start_time"))
        .containsExactly("2027-03-01T08:00:00Z", "2027-03-02T08:00:00Z");
    assertThat(api.get("/" + kind + "s/" + id).text("uuid")).isNotIn(before, between);
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "webinar"})
  void whatIsOverOfASeriesIsShownToThoseWhoAsk(String kind) {
    String path = "/" + kind + "s/" + create(kind, TWICE).text("id");
    at(Instant.parse("2027-03-01T20:00:00Z"));

    assertThat(starts(api.get(path).json())).containsExactly("2027-03-02T08:00:00Z");
    assertThat(starts(api.get(path + "?show_previous_occurrences=true").json())).hasSize(2);
  }

  @Test
  void theLocalTimeStaysWhenTheClocksChange() {
    JsonObject made =
        create("meeting", "{\"type\": 2, \"weekly_days\": \"1\", \"end_times\": 5}").json();

    assertThat(starts(made))
        .startsWith("2027-03-07T08:00:00Z")
        .endsWith("2027-03-28T07:00:00Z", "2027-04-04T07:00:00Z");
  }

  /** A series that begins at nine in the morning of the first of March in Zurich. */
  private Api.Reply create(String kind, String rule) {
    return api.post(
        "/users/me/" + kind + "s",
        """
        {"topic": "Series", "type": %s, "start_time": "2027-03-01T09:00:00",
         "timezone": "Europe/Zurich", "recurrence": %s}"""
            .formatted(kind.equals("meeting") ? 8 : 9, rule));
  }

  private static String registrant(String email) {
    return "{\"email\": \"%s\", \"first_name\": \"Ada\"}".formatted(email);
  }

  private List<String> emails(String path) {
    return api.all(path, "registrants", "email");
  }

  private static List<String> starts(JsonObject series) {
    return occurrences(series, "start_time");
  }

  private static List<String> ids(JsonObject series) {
    return occurrences(series, "occurrence_id");
  }

  private static List<String> occurrences(JsonObject series, String property) {
    return series.getAsJsonArray("occurrences").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.get(property).getAsString())
        .toList();
  }
}
