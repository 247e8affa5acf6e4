package io.github.zoomjava.core.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05Z, 2026-01-02T03:04:05Z",
    "2026-01-02T03:04:05.6Z, 2026-01-02T03:04:05.600Z",
    "2026-01-02T03:04:05.123456789Z, 2026-01-02T03:04:05.123456789Z",
    "2026-01-02T03:04:05.1234567891Z, 2026-01-02T03:04:05.123456789Z",
    "2026-01-02T03:04:05+02:00, 2026-01-02T01:04:05Z",
    "2026-01-02T03:04:05-0130, 2026-01-02T04:34:05Z",
    "2026-01-02T03:04:05.5+02, 2026-01-02T01:04:05.500Z",
    "2026-01-02T03:04:05, 2026-01-02T03:04:05Z",
    "2026-01-02 03:04:05, 2026-01-02T03:04:05Z",
    "2026-01-02 03:04:05 +0200, 2026-01-02T01:04:05Z",
    "2026-01-02 03:04, 2026-01-02T03:04:00Z",
    "2026-01-02, 2026-01-02T00:00:00Z",
  })
  void reads(String text, String expected) {
    assertThat(IsoTime.instant(text)).isEqualTo(Instant.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-01",
        "2026-13-01",
        "2026-02-30",
        "2026-01-02T",
        "2026-01-02T03:0x",
        "2026-01-02T24:00:00Z",
        "2026-01-02T03:60:00Z",
        "2026-01-02T03:04:60Z",
        "2026-01-02x03:04:05Z",
        "2026-01-02T03-04-05Z",
        "2026-01-02T03:04:05.Z",
        "2026-01-02T03:04:05+2",
        "2026-01-02T03:04:05+aa:00",
        "2026-01-02T03:04:05ZZ",
        "20260102T030405Z",
        "٢٠٢٦-01-02"
      })
  void cannotRead(String text) {
    assertThat(IsoTime.instant(text)).isNull();
  }

  @Property
  void formatsLikeTheStandardAndReadsItBack(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second) {
    Instant instant = Instant.ofEpochSecond(second);
    for (long nanos : new long[] {0, 5_000_000, 123_456_000, 999}) {
      Instant time = instant.plusNanos(nanos);
      String text = IsoTime.format(time);

      assertThat(text).isEqualTo(time.toString());
      assertThat(IsoTime.instant(text)).isEqualTo(time);
      assertThat(IsoTime.isCanonical(text, time)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02T03:04:05.5Z", "2026-01-02T03:04:05+00:00"})
  void tellsWhatItWouldWriteInAnotherWay(String text) {
    assertThat(IsoTime.isCanonical(text, requireNonNull(IsoTime.instant(text)))).isFalse();
  }

  @Test
  void readsALocalTimeWhereThereIsNoOffset() {
    assertThat(IsoTime.local("2026-01-02T03:04:05"))
        .isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 4, 5));
    assertThat(IsoTime.format(LocalDateTime.of(2026, 1, 2, 3, 4))).isEqualTo("2026-01-02T03:04:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02", "2026-01-02T03:04:05Z", "soon"})
  void cannotReadALocalTimeFromAnythingElse(String text) {
    assertThat(IsoTime.local(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-02", "2026-01-02T03:04:05Z", "2026-01-02 03:04:05.5"})
  void readsTheDateATextBeginsWith(String text) {
    assertThat(IsoTime.date(text)).isEqualTo(LocalDate.of(2026, 1, 2));
  }
}
