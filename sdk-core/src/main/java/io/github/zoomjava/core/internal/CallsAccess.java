package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomClient;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to get from a client to its {@link ApiCalls}. Set by {@link ZoomClient}, which thus needs no
 * public method that only this SDK may call; and apart from {@code ApiCalls}, so that a client can
 * say that OkHttp is absent before a class needs it.
 */
public final class CallsAccess {
  private static volatile @Nullable Function<ZoomClient, ApiCalls> access;

  private CallsAccess() {}

  /** For {@link ZoomClient}. */
  public static void register(Function<ZoomClient, ApiCalls> access) {
    CallsAccess.access = access;
  }

  static ApiCalls of(ZoomClient zoom) {
    Function<ZoomClient, ApiCalls> registered = access;
    if (registered == null) {
      throw new IllegalStateException("There is no client yet; create one first");
    }
    return registered.apply(zoom);
  }
}
