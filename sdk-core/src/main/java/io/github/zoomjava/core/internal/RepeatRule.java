package io.github.zoomjava.core.internal;

/** Whether a token request is sent again after one of which nobody knows what became of it. */
enum RepeatRule {
  /** Fetching one token more harms nobody. */
  ALWAYS,
  /** Zoom may have replaced the refresh token; it forgives a reuse of the old one, but not many. */
  ONCE,
  /** A code is used up by the first try. */
  NEVER
}
