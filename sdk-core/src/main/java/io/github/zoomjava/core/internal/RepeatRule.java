package io.github.zoomjava.core.internal;

/** The rule for repeating a token request whose outcome nobody knows. */
enum RepeatRule {
  /** Fetching one token more harms nobody. */
  ALWAYS,
  /** Zoom may have replaced the refresh token; it forgives a reuse of the old one, but not many. */
  ONCE,
  /** A code is used up by the first try. */
  NEVER
}
