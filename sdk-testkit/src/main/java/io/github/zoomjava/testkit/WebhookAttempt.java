package io.github.zoomjava.testkit;

import java.time.Instant;

/**
 * The outcome of sending a delivery once.
 *
 * @param at when it was sent, by the clock of the sender
 * @param status the answer's; or, as in Zoom's logs, -1 if none came in time, -2 if nobody listened
 *     and -7 if the connection broke
 * @param body the answer's; empty if there is none
 */
public record WebhookAttempt(Instant at, int status, String body) {

  static final int TIMEOUT = -1;
  static final int REFUSED = -2;
  static final int BROKEN = -7;

  /** Returns whether Zoom is content. */
  public boolean isTaken() {
    return status >= 200 && status < 300;
  }

  /** Returns whether Zoom sends it again; if neither, the event is lost. */
  public boolean isRepeated() {
    return status < 0 || status >= 500;
  }
}
