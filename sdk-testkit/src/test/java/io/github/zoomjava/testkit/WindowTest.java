package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The time that a list is asked for, on 15 July 2026 at half past ten in the evening. */
class WindowTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-15T22:30:00Z"), ZoneOffset.UTC);

  private final FakeZoom fake = FakeZoom.builder().stateless().clock(CLOCK).start();
  private final Http http = new Http(fake);

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void isToldAsItWasAskedFor() {
    assertThat(days("?from=2026-07-01&to=2026-07-10")).isEqualTo("2026-07-01 to 2026-07-10");
    assertThat(
            moments(
                "?start_time_from=2026-07-10T08:00:00%2B02:00&start_time_to=2026-07-11T08:00:00Z"))
        .isEqualTo("2026-07-10T06:00:00Z to 2026-07-11T08:00:00Z");
  }

  @Test
  void isTheUsualOneWhereNoneIsAskedFor() {
    assertThat(days("")).isEqualTo("2026-07-15 to 2026-07-16");
    assertThat(moments("")).isEqualTo("2026-07-14T22:30:00Z to 2026-07-15T22:30:00Z");
  }

  @Test
  void isNotToldWhereNobodyKnowsTheUsualOne() {
    JsonObject answer = Http.json(http.get("/lists/open?to=2026-07-10"));

    assertThat(answer.get("to").getAsString()).isEqualTo("2026-07-10");
    assertThat(answer.has("from")).isFalse();
  }

  @Test
  void lastsUntilNowWhereNoEndIsAskedForAndIsOfTheUsualLengthWithoutABegin() {
    assertThat(days("?from=2026-07-01")).isEqualTo("2026-07-01 to 2026-07-15");
    assertThat(days("?to=2026-07-10")).isEqualTo("2026-07-09 to 2026-07-10");
  }

  @Test
  void beginsTodayByTheClockOfTheZoneThatIsNamed() {
    assertThat(days("?timezone=Europe/Zurich")).isEqualTo("2026-07-16 to 2026-07-17");
  }

  @Test
  void isCutToTheLongestBeforeItsEnd() {
    assertThat(days("?from=2026-06-10&to=2026-07-10")).isEqualTo("2026-06-10 to 2026-07-10");
    assertThat(days("?from=2026-06-09&to=2026-07-10")).isEqualTo("2026-06-10 to 2026-07-10");
  }

  @Test
  void isCutWhereDataBeginsAndWhereItEnds() {
    assertThat(days("?from=2026-01-01&to=2026-01-20")).isEqualTo("2026-01-15 to 2026-01-20");
    assertThat(days("?from=2026-07-20&to=2026-08-10")).isEqualTo("2026-07-20 to 2026-07-29");
  }

  @Test
  void isRefusedWhereZoomDoesNotCut() {
    String long8Days = "?start_time_from=2026-07-01T00:00:00Z&start_time_to=2026-07-08T00:00:01Z";
    String old = "?start_time_from=2026-01-14T00:00:00Z&start_time_to=2026-01-15T00:00:00Z";

    assertRefused(http.get("/lists/moments" + long8Days), 6003, "more than P7D before");
    assertRefused(http.get("/lists/moments" + old), 300, "more than P6M ago");
    fake.verifyNoUnexpectedRequests();
  }

  @Test
  void isRefusedWhereItEndsBeforeItBegins() {
    assertRefused(http.get("/lists/days?from=2026-07-02&to=2026-07-01"), 300, "from is after to");
    assertRefused(http.get("/lists/open?from=2026-07-02&to=2026-07-01"), 300, "from is after to");
    assertThat(days("?from=2026-07-01&to=2026-07-01")).isEqualTo("2026-07-01 to 2026-07-01");
  }

  @Test
  void isRefusedWhereItIsNoTime() {
    for (String text : new String[] {"yesterday", "2026-02-30", "01/02/2026", "2026-07-01T25:00"}) {
      assertRefused(http.get("/lists/days?from=" + text), 300, "parameter from is no time");
    }
  }

  private String days(String query) {
    JsonObject answer = Http.json(http.get("/lists/days" + query));
    return answer.get("from").getAsString() + " to " + answer.get("to").getAsString();
  }

  private String moments(String query) {
    JsonObject answer = Http.json(http.get("/lists/moments" + query));
    return answer.get("start_time_from").getAsString()
        + " to "
        + answer.get("start_time_to").getAsString();
  }

  private static void assertRefused(HttpResponse<String> answer, int code, String reason) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.code(answer)).isEqualTo(code);
    assertThat(answer.body()).contains(reason);
  }
}
