package io.github.zoomjava.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateRangeTest {

  @Property
  void coversEachDayOnceByPartsOfAMonthAtMost(
      @ForAll @IntRange(min = 0, max = 20_000) int first,
      @ForAll @IntRange(min = 0, max = 800) int days) {
    LocalDate from = LocalDate.ofEpochDay(first);
    LocalDate to = from.plusDays(days);

    List<DateRange> parts = DateRange.of(from, to).months();

    LocalDate expected = from;
    for (DateRange part : parts) {
      assertThat(part.from()).isEqualTo(expected);
      assertThat(part.to()).isBefore(part.from().plusMonths(1));
      expected = part.to().plusDays(1);
    }
    assertThat(expected).isEqualTo(to.plusDays(1));
  }

  @Example
  void splitsAYearFromTheLastDayOfAMonth() {
    List<DateRange> parts =
        DateRange.of(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 12, 31)).months();

    assertThat(parts.get(0).to()).isEqualTo(LocalDate.of(2024, 2, 28));
    assertThat(parts.get(1).from()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(parts).hasSize(12);
  }

  @Example
  void keepsASingleDay() {
    DateRange day = DateRange.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4));

    assertThat(day.months()).containsExactly(day);
    assertThat(day.split(Period.ofDays(7))).containsExactly(day);
  }

  @Example
  void splitsByOtherLengths() {
    assertThat(
            DateRange.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 15))
                .split(Period.ofDays(7)))
        .extracting(DateRange::to)
        .containsExactly(
            LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 14), LocalDate.of(2026, 3, 15));
  }

  @Example
  void refusesWhatNeverEnds() {
    LocalDate day = LocalDate.of(2026, 3, 4);

    assertThatThrownBy(() -> DateRange.of(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DateRange.of(LocalDate.of(206, 3, 4), day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hundred years");
    assertThat(DateRange.of(day.minusYears(100).plusDays(1), day).months()).hasSize(1200);
    assertThatThrownBy(() -> DateRange.of(day, day).split(Period.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
