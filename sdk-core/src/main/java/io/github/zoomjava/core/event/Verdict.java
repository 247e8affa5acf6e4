package io.github.zoomjava.core.event;

/** Whether a delivery is Zoom's, or why it is not taken for it. */
public enum Verdict {
  /** Zoom sent it, and lately. */
  GENUINE,
  /** There is no {@code x-zm-request-timestamp}. */
  NO_TIMESTAMP,
  /** The timestamp is no number of seconds. */
  BAD_TIMESTAMP,
  /** There is no {@code x-zm-signature}. */
  NO_SIGNATURE,
  /** None of the secret tokens made that signature of that timestamp and body. */
  WRONG_SIGNATURE,
  /** It is signed well, but longer ago than the window allows: a replay, or a late retry. */
  TOO_OLD,
  /** It is signed well, but for a time yet to come: one of the clocks is wrong. */
  FROM_THE_FUTURE,
  /** It is signed well, but one of your own checks did not pass. */
  CHECK_FAILED;

  /** Whether it may be acted upon. */
  public boolean isGenuine() {
    return this == GENUINE;
  }
}
