package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import java.time.Duration;

/** The outcome of an attempt, and so the next step of the sender. */
sealed interface Step<T> {

  /** The call is over, and has its answer. */
  record Done<T>(ZoomResponse<T> response) implements Step<T> {}

  /** The call is over, and failed. */
  record Failed<T>(RuntimeException failure) implements Step<T> {}

  /** After that wait the call {@linkplain Exchange#goOn goes on}. */
  record Wait<T>(Duration delay) implements Step<T> {}

  /** An attempt now, with the token that is good now. */
  record Send<T>() implements Step<T> {}

  /** The same again at once, at the place the answer named. */
  record Elsewhere<T>() implements Step<T> {}

  /** The same again with another token; if there is no other, this failure stands. */
  record OtherToken<T>(RuntimeException failure) implements Step<T> {}
}
