package io.github.zoomjava.core.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears what becomes of each request to a {@link WebhookHandler}, for metrics and alarms. Called on
 * the thread that receives or handles, which it holds up. What it throws is logged and changes
 * nothing.
 *
 * <p>Must be thread-safe.
 */
public interface WebhookListener {

  /** A request was refused for good. */
  default void refused(Verdict reason) {}

  /** A delivery was there before and is not handled again. */
  default void duplicate(Delivery delivery) {}

  /**
   * A delivery was taken.
   *
   * @param waiting how many deliveries are taken and not handled yet, with this one
   */
  default void received(Delivery delivery, long waiting) {}

  /**
   * Zoom was told to come again.
   *
   * @param cause what failed; null if there was no room, or the handler is draining
   */
  default void postponed(@Nullable Throwable cause) {}

  /**
   * The handlers of a delivery are done.
   *
   * @param waited how long it waited for them, earlier attempts included
   * @param took how long they took
   */
  default void handled(Delivery delivery, Duration waited, Duration took) {}

  /**
   * The handlers of a delivery failed.
   *
   * @param attempt how often they were called for it, from 1
   * @param isDead whether they are not called again
   */
  default void failed(Delivery delivery, Throwable failure, int attempt, boolean isDead) {}
}
