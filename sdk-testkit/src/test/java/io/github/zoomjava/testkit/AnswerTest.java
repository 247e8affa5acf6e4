package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest extends FakeZoomTest {
  @Test
  void valuesFollowTypeFormatBoundsAndName() {
    fake.useClock(Clock.fixed(Instant.parse("2027-01-16T00:00:00Z"), ZoneOffset.UTC));
    JsonObject odds = Http.json(new Http(fake).get("/odds"));

    assertThat(odds)
        .isEqualTo(
            JsonParser.parseString(
                """
                {"anything": {"anything": null, "note": "any JSON fits here"},
                 "settings": {"waiting_room": true, "alternative_hosts": "Sample alternative hosts"},
                 "ratio": 1.5, "level": 5, "code": "1357", "birthday": "2027-01-15",
                 "recording_url": "https://example.com/recording-url",
                 "callback_phone_number": "+12025550120", "tags": []}"""));
  }

  @Test
  void theSameRequestHasTheSameAnswerInEveryRun() {
    String here = http.get("/odds").body();

    try (FakeZoom other = FakeZoom.start()) {
      assertThat(new Http(other).get("/odds").body()).isEqualTo(here);
    }
  }

  @Test
  void withoutTlsItSpeaksNoNewerHttp() {
    assertThat(http.get("/odds").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
  }

  @Test
  void aSchemaThatContainsItselfIsEnteredOnce() {
    JsonObject user = Http.json(http.get("/users/me"));

    assertThat(user.has("manager")).isFalse();
    assertThat(user.getAsJsonArray("phone_numbers")).hasSize(2);
  }

  @Test
  void aFileIsBytesAndAWordBeatsAVariable() {
    HttpResponse<String> file = http.get("/past_meetings/abc%3D%3D/files/f1");

    assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(file.body()).isNotEmpty();
    assertThat(Http.json(http.get("/users/email?email=a@example.com")).has("existed_email"))
        .isTrue();
  }

  @Test
  void aDoublyEncodedUuidFindsItsOperation() {
    assertThat(http.get("/past_meetings/%252Fab%252F%252Fcd%253D%253D/files/f1").statusCode())
        .isEqualTo(200);
    assertThat(http.get("/past_meetings/ab%2Fcd%3D%3D/files/f1").statusCode()).isEqualTo(200);
  }

  @Test
  void everyAnswerCarriesATrackingIdAndItsRateLimitCategory() {
    HttpResponse<String> answer = http.get("/past_meetings/abc");

    assertThat(answer.headers().firstValue("x-zm-trackingid")).isPresent();
    assertThat(answer.headers().firstValue("X-RateLimit-Category")).contains("Resource-intensive");
  }

  @Test
  void aPerSecondLimitIsOverWithTheNextRequest() {
    fake.fault(Fault.perSecondLimit());

    HttpResponse<String> limited = http.get("/users");

    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("X-RateLimit-Type")).contains("QPS");
    assertThat(limited.headers().firstValue("Retry-After")).isEmpty();
    assertThat(http.get("/users").statusCode()).isEqualTo(200);
  }

  @Test
  void aDailyLimitSaysThatItEndsAtMidnight() {
    fake.fault(Fault.dailyLimit());

    HttpResponse<String> limited = http.get("/users");

    Instant end = Instant.parse(limited.headers().firstValue("Retry-After").orElseThrow());
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("X-RateLimit-Type")).contains("Daily-limit");
    assertThat(end).isAfter(Instant.now()).isEqualTo(end.truncatedTo(ChronoUnit.DAYS));
  }

  @Test
  void requestsAreRecordedWithWhatWasAnswered() {
    http.get("/users?page_size=7&role_ids=1&role_ids=2");
    http.send("PATCH", "/users/a%20b", "{\"dept\":\"R\"}");

    List<RecordedRequest> requests = fake.requests();

    assertThat(requests).hasSize(2);
    assertThat(requests.get(0).operation()).isEqualTo("tiny.UsersApi.list");
    assertThat(requests.get(0).query())
        .isEqualTo(Map.of("page_size", List.of("7"), "role_ids", List.of("1", "2")));
    assertThat(requests.get(0).answer()).contains("owner@example.com");
    assertThat(requests.get(1).path()).isEqualTo("/users/a%20b");
    assertThat(requests.get(1).body()).isEqualTo("{\"dept\":\"R\"}");
    assertThat(requests.get(1).status()).isEqualTo(404);
  }

  @Test
  void aStatelessAccountKnowsEveryIdAndForgetsWhatIsCreated() {
    try (FakeZoom stateless = FakeZoom.builder().stateless().start()) {
      Http bare = new Http(stateless);

      assertThat(bare.get("/users/anybody").statusCode()).isEqualTo(200);
      assertThat(bare.send("DELETE", "/users/anybody", "").statusCode()).isEqualTo(204);
      assertThat(bare.get("/users/anybody").statusCode()).isEqualTo(200);
    }
  }
}
