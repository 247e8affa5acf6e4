package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.AccessToken;
import java.util.concurrent.CompletableFuture;

/** The source of the token of calls. Thread-safe. */
public interface Tokens {

  /** A token that is good as far as is known. */
  CompletableFuture<AccessToken> current();

  /** A token in place of one that Zoom refused; the same one if there is no other. */
  CompletableFuture<AccessToken> inPlaceOf(AccessToken refused);

  /** Notes that Zoom refused this token, too, which came in place of a refused one. */
  default void refusedAsWell(AccessToken token) {}
}
