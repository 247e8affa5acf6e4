package io.github.zoomjava.testkit.internal.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Where in the life of something a point in time is: within an object what bears the name of an end
 * is after what bears that of a beginning, changes are between them, and what expires does so
 * later.
 */
enum Stage {
  BEGINNING(
      0,
      0,
      Set.of("start", "started", "begin", "from", "min", "join", "enter", "create", "created")),
  CHANGE(30, 0, Set.of("update", "updated", "modify", "modified", "last", "latest", "changed")),
  END(
      45,
      1,
      Set.of(
          "end",
          "ended",
          "to",
          "max",
          "leave",
          "exit",
          "until",
          "complete",
          "completed",
          "close",
          "closed",
          "delete",
          "deleted",
          "checkout")),
  EXPIRY(
      24 * 60,
      30,
      Set.of("expire", "expires", "expiry", "expiration", "expired", "due", "next", "renewal"));

  private static final LocalDateTime FIRST = LocalDateTime.of(2027, 1, 15, 10, 0);
  private static final int DAYS = 365;

  private final int minutes;
  private final int days;
  private final Set<String> words;

  Stage(int minutes, int days, Set<String> words) {
    this.minutes = minutes;
    this.days = days;
    this.words = words;
  }

  /** The one of which the name has a word, of several the one that it has last. */
  static Stage named(String key) {
    Stage named = BEGINNING;
    for (String word : key.split("_")) {
      for (Stage each : values()) {
        if (each.words.contains(word)) {
          named = each;
        }
      }
    }
    return named;
  }

  /** The ordinal sets apart the elements of a list, by days. */
  Instant instant(long ordinal) {
    return FIRST.plusDays(ordinal % DAYS).plusMinutes(minutes).toInstant(ZoneOffset.UTC);
  }

  /** As {@link #instant}, without the time of day. */
  LocalDate date(long ordinal) {
    return FIRST.toLocalDate().plusDays(ordinal % DAYS + days);
  }

  /** How far a whole number is from that of a beginning, such as one of minutes or positions. */
  int distance() {
    return minutes;
  }
}
