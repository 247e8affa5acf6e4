package io.github.zoomjava.testkit.internal.check;

import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds texts against their formats. An empty text clears a value and has none. */
final class Formats {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Set<String> TIMES = Set.of("date-time", "date");
  private static final Set<String> ZONES = Set.of("timezone", "time_zone");

  private Formats() {}

  static Optional<String> problem(String name, String text, Schema schema) {
    String format = schema.format();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (format.equals("email") && !EMAIL.matcher(text).matches()) {
      return Optional.of("is no email address");
    }
    if (ZONES.contains(name) && !isZone(text)) {
      return Optional.of("is no time zone, such as Europe/Zurich");
    }
    // Some documents have the picture of a date, which is no pattern.
    if (schema.pattern().startsWith("^") && !text.matches(schema.pattern())) {
      return Optional.of("does not match " + schema.pattern());
    }
    List<String> forms = schema.timeForms().isEmpty() ? List.of(format) : schema.timeForms();
    boolean time = TIMES.contains(format) || !schema.timeForms().isEmpty();
    return time && forms.stream().noneMatch(form -> isTime(text, form))
        ? Optional.of("is no time in the form " + String.join(" or ", forms))
        : Optional.empty();
  }

  private static boolean isZone(String text) {
    try {
      return ZoneId.of(text).getId().equals(text);
    } catch (DateTimeException unknown) {
      return false;
    }
  }

  private static boolean isTime(String text, String form) {
    try {
      switch (form) {
        case "date-time" -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text);
        case "local" -> LocalDateTime.parse(text);
        case "date" -> LocalDate.parse(text);
        case "epoch-millis", "epoch-seconds" -> Long.parseLong(text);
        default -> DateTimeFormatter.ofPattern(form, Locale.ROOT).parse(text);
      }
      return true;
    } catch (DateTimeException | NumberFormatException other) {
      return false;
    }
  }
}
