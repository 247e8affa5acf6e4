package io.github.zoomjava.testkit.internal.sample;

import static io.github.zoomjava.testkit.internal.sample.Stage.EXPIRY;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 16);

  @ParameterizedTest
  @CsvSource({
    "start_time, BEGINNING",
    "created_at, BEGINNING",
    "last_start_time, BEGINNING",
    "end_time_from, BEGINNING",
    "timestamp, BEGINNING",
    "last_modified_time, CHANGE",
    "updated, CHANGE",
    "to, END",
    "leave_time, END",
    "start_time_to, END",
    "expiration_time, EXPIRY",
    "quote_expiry_date, EXPIRY",
  })
  void theLastWordThatTellsDecides(String name, Stage stage) {
    assertThat(Stage.named(name)).isEqualTo(stage);
  }

  @Test
  void aChangeIsWithinTheTimeAndWhatExpiresDoesSoAfterIt() {
    assertThat(Stage.CHANGE.instant(TODAY, 0)).isAfter(Stage.BEGINNING.instant(TODAY, 0));
    assertThat(Stage.END.instant(TODAY, 0)).isAfter(Stage.CHANGE.instant(TODAY, 0));
    assertThat(Stage.EXPIRY.instant(TODAY, 0)).isAfter(Stage.END.instant(TODAY, 0));
    assertThat(Stage.CHANGE.date(TODAY, 0)).isEqualTo(Stage.BEGINNING.date(TODAY, 0));
    assertThat(Stage.END.date(TODAY, 0)).isAfter(Stage.CHANGE.date(TODAY, 0));
    assertThat(Stage.EXPIRY.date(TODAY, 0)).isAfter(Stage.END.date(TODAY, 0));
  }

  @Test
  void whatLastsTakesAsLongAsFromTheBeginningToTheEnd() {
    assertThat(Stage.BEGINNING.instant(TODAY, 3)).hasToString("2027-01-12T10:00:00Z");
    assertThat(Stage.END.instant(TODAY, 3)).hasToString("2027-01-12T10:45:00Z");
    assertThat(Stage.END.distance()).isEqualTo(45);
  }

  @Test
  void onlyWhatExpiresLiesAfterToday() {
    for (Stage each : Stage.values()) {
      assertThat(each.date(TODAY, 0).isAfter(TODAY)).as(each.name()).isEqualTo(each == EXPIRY);
      assertThat(each.instant(TODAY, 0).isAfter(TODAY.atStartOfDay().toInstant(UTC)))
          .as(each.name())
          .isEqualTo(each == EXPIRY);
    }
  }

  @Test
  void elementsOfALongListStayWithinAYear() {
    assertThat(Stage.BEGINNING.date(TODAY, 364)).isEqualTo("2026-01-16");
    assertThat(Stage.BEGINNING.date(TODAY, 365)).isEqualTo("2027-01-15");
    assertThat(Stage.BEGINNING.instant(TODAY, 365)).isEqualTo(Stage.BEGINNING.instant(TODAY, 0));
  }
}
