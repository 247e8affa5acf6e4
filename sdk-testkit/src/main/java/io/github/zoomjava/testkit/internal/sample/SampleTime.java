package io.github.zoomjava.testkit.internal.sample;

import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Times in the form that is documented. */
final class SampleTime {
  private SampleTime() {}

  /** The time of that name; of several forms the one that tells the time of day. */
  static String of(Schema schema, String key, LocalDate today, long ordinal) {
    List<String> forms = schema.timeForms();
    String form = forms.get(0).equals("date") ? forms.get(forms.size() - 1) : forms.get(0);
    Instant time = Stage.named(key).instant(today, ordinal);
    return switch (form) {
      case "date-time" -> time.toString();
      case "epoch-millis" -> Long.toString(time.toEpochMilli());
      case "epoch-seconds" -> Long.toString(time.getEpochSecond());
      default ->
          DateTimeFormatter.ofPattern(form, Locale.ROOT).format(time.atOffset(ZoneOffset.UTC));
    };
  }
}
