package io.github.zoomjava.core.event;

/** The result of verifying a delivery: Zoom's, or why it is not taken for it. */
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
  /** Its time is longer ago than the window allows: a replay, or a late retry. */
  TOO_OLD,
  /** Its time is yet to come: one of the clocks is wrong. */
  FROM_THE_FUTURE,
  /** It is signed well, but one of your own checks did not pass. */
  CHECK_FAILED,
  /** The body is larger than the limit. */
  TOO_LARGE,
  /** The headers are there and the body is empty: something before the receiver has read it. */
  BODY_MISSING;

  /** Returns whether it may be acted upon. */
  public boolean isGenuine() {
    return this == GENUINE;
  }
}
