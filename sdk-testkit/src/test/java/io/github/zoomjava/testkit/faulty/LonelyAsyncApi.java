package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;

/** Has nothing of what {@link LonelyApi} has. */
public final class LonelyAsyncApi {
  private LonelyAsyncApi() {}

  public static LonelyAsyncApi of(ZoomClient unused) {
    return new LonelyAsyncApi();
  }
}
