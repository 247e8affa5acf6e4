package io.github.zoomjava.testkit.internal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/**
 * Where in the life of something a point in time is: within an object what bears the name of an end
 * is after what bears that of a beginning, changes are between them, and what expires does so
 * later. Only what expires lies after the day for which it is made.
 */
enum Stage {
  BEGINNING(0, 0, "start(ed)?|begin|from|min|join|enter|created?"),
  CHANGE(30, 0, "updated?|modif(y|ied)|last|latest|changed"),
  END(45, 1, "end(ed)?|to|max|leave|exit|until|completed?|closed?|deleted?|checkout"),
  EXPIRY(24 * 60, 0, "expir(es?|ed|y|ation)|due|next|renewal");

  private static final LocalTime TIME = LocalTime.of(10, 0);
  private static final int DAYS = 365;
  private static final int MONTH = 30;

  private final int minutes;
  private final int days;
  private final Pattern words;

  Stage(int minutes, int days, String words) {
    this.minutes = minutes;
    this.days = days;
    this.words = Pattern.compile(words);
  }

  /** The one of which the name has a word, of several the one that it has last. */
  static Stage named(String key) {
    Stage named = BEGINNING;
    for (String word : key.split("_", -1)) {
      for (Stage each : values()) {
        if (each.words.matcher(word).matches()) {
          named = each;
        }
      }
    }
    return named;
  }

  /** The ordinal sets apart the elements of a list, by days; all but an expiry are before today. */
  Instant instant(LocalDate today, long ordinal) {
    return day(today, ordinal).atTime(TIME).plusMinutes(minutes).toInstant(ZoneOffset.UTC);
  }

  /** As {@link #instant}, without the time of day. */
  LocalDate date(LocalDate today, long ordinal) {
    return day(today, ordinal).plusDays(days);
  }

  private LocalDate day(LocalDate today, long ordinal) {
    long distance = ordinal % DAYS;
    return this == EXPIRY ? today.plusDays(MONTH + distance) : today.minusDays(1 + distance);
  }

  /** How far a whole number is from that of a beginning, such as one of minutes or positions. */
  int distance() {
    return minutes;
  }
}
