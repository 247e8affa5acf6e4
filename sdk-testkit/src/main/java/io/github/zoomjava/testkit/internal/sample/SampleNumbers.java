package io.github.zoomjava.testkit.internal.sample;

import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Numbers that fit their bounds. */
final class SampleNumbers {
  /** Eleven digits as Zoom gives to meetings: what no 32-bit integer holds. */
  private static final long MEETING_ID = 81_234_567_890L;

  private static final long THREE_GIBIBYTES = 3_221_225_472L;

  private static final Pattern ID = Pattern.compile("(.*_)?(id|number)");
  private static final Pattern SIZE = Pattern.compile("(.*_)?size");
  private static final Pattern EPOCH =
      Pattern.compile(
          "(.*_)?(ts|timestamp|time_stamp|(created?|updated?|modified|deleted?|reply|seen|alert|start|end)_time)");

  /** As long as it is from the beginning of something to its end, by {@link Stage}. */
  private static final int MINUTES = 45;

  private static final int HOUR = 3600;

  private SampleNumbers() {}

  /** The ordinal sets apart the elements of a list, as far as the bounds allow. */
  static long whole(Schema schema, String name, LocalDate today, long ordinal) {
    long low = (long) Math.ceil(schema.bound("minimum").orElse(Long.MIN_VALUE));
    long high = (long) Math.floor(schema.bound("maximum").orElse(Long.MAX_VALUE));
    return Math.max(low, Math.min(high, wish(schema, Words.snake(name), today, ordinal)));
  }

  /** A fraction, where the bounds leave room for one: a client that expects integers shows. */
  static double real(Schema schema, long ordinal) {
    double low = schema.bound("minimum").orElse(-Double.MAX_VALUE);
    double high = schema.bound("maximum").orElse(Double.MAX_VALUE);
    return Math.max(low, Math.min(high, 1.5 + ordinal));
  }

  private static long wish(Schema schema, String name, LocalDate today, long ordinal) {
    if (name.endsWith("pmi")) {
      return 4_123_456_789L + ordinal;
    }
    if (name.endsWith("duration")) {
      return MINUTES;
    }
    if (name.endsWith("expire_in")) {
      return HOUR;
    }
    if (schema.format().equals("int64")) {
      if (ID.matcher(name).matches()) {
        return MEETING_ID + ordinal;
      }
      if (SIZE.matcher(name).matches()) {
        return THREE_GIBIBYTES + ordinal;
      }
      if (schema.bound("maximum").isEmpty() && EPOCH.matcher(name).matches()) {
        return Stage.named(name).instant(today, ordinal).toEpochMilli();
      }
    }
    return name.equals("page_size") ? 30 : 1 + ordinal + Stage.named(name).distance();
  }
}
