package io.github.zoomjava.testkit.internal.index;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/**
 * How long a time an operation answers at once, and which where none is asked for.
 *
 * @param from the parameter of its begin
 * @param to the parameter of its end, null where one parameter is a day
 * @param usual what is taken where neither is sent: {@code PT24H/now}, {@code today/P1D}; null
 *     where that is not known
 * @param most the longest time
 * @param back how far back data goes
 * @param ahead how far ahead the end may lie; null for any
 * @param unless the parameter that stands in place of them; null where none does
 */
public record WindowSpec(
    String from,
    @Nullable String to,
    @Nullable String usual,
    @Nullable Limit most,
    @Nullable Limit back,
    @Nullable TemporalAmount ahead,
    @Nullable String unless) {

  /** One of which nothing is known but its parameters. */
  static WindowSpec open(String from, String to) {
    return new WindowSpec(from, to, null, null, null, null, null);
  }

  /** Reads a length such as {@code P1M} or {@code PT24H}. */
  public static TemporalAmount length(String iso) {
    return iso.startsWith("PT") ? Duration.parse(iso) : Period.parse(iso);
  }

  /**
   * A limit.
   *
   * @param length its length
   * @param code the error for what is beyond; null where Zoom cuts it off
   */
  public record Limit(TemporalAmount length, @Nullable Integer code) {}
}
