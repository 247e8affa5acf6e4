package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;

/** Waits for what its twin waits for. */
public final class BlockingAsyncApi {
  private final ApiCalls calls;

  private BlockingAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
  }

  public static BlockingAsyncApi of(ZoomClient zoom) {
    return new BlockingAsyncApi(zoom);
  }

  public ZoomResponse<Thing> getWithResponse() {
    return calls.send(
        calls.endpoints(ThingsEndpoints.class).blocking(ThingsEndpoints.ANY), Thing.JSON);
  }
}
