package io.github.zoomjava.testkit.internal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {
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
    assertThat(Stage.CHANGE.instant(0)).isAfter(Stage.BEGINNING.instant(0));
    assertThat(Stage.END.instant(0)).isAfter(Stage.CHANGE.instant(0));
    assertThat(Stage.EXPIRY.instant(0)).isAfter(Stage.END.instant(0));
    assertThat(Stage.CHANGE.date(0)).isEqualTo(Stage.BEGINNING.date(0));
    assertThat(Stage.END.date(0)).isAfter(Stage.CHANGE.date(0));
    assertThat(Stage.EXPIRY.date(0)).isAfter(Stage.END.date(0));
  }

  @Test
  void whatLastsTakesAsLongAsFromTheBeginningToTheEnd() {
    assertThat(Stage.BEGINNING.instant(3)).hasToString("2027-01-18T10:00:00Z");
    assertThat(Stage.END.instant(3)).hasToString("2027-01-18T10:45:00Z");
    assertThat(Stage.END.distance()).isEqualTo(45);
  }

  @Test
  void elementsOfALongListStayWithinAYear() {
    assertThat(Stage.BEGINNING.date(364)).isEqualTo("2028-01-14");
    assertThat(Stage.BEGINNING.date(365)).isEqualTo("2027-01-15");
    assertThat(Stage.BEGINNING.instant(365)).isEqualTo(Stage.BEGINNING.instant(0));
  }
}
