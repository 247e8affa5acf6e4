package io.github.zoomjava.testkit.internal.server;

/** What can go wrong at Zoom with a request that is all right. */
public enum Fault {
  /** Too many requests in this second: worth a repetition. */
  TOO_MANY_PER_SECOND,
  /** Too many requests today: no use in repeating. */
  TOO_MANY_TODAY
}
