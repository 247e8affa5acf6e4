package io.github.zoomjava.testkit.internal.answer;

import java.time.Duration;

/**
 * How an answer goes out.
 *
 * @param delay how long Zoom thinks about it
 * @param cut where the connection breaks
 */
public record Delivery(Duration delay, Cut cut) {
  /** At once, and whole. */
  public static final Delivery ORDINARY = new Delivery(Duration.ZERO, Cut.NOWHERE);

  /** Where a connection breaks. */
  public enum Cut {
    /** It does not. */
    NOWHERE,
    /** Before the client hears anything. */
    BEFORE_HEADERS,
    /** After status and headers, within the body. */
    AFTER_HEADERS
  }
}
