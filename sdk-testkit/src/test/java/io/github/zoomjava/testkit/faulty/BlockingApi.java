package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;

/** A façade whose twin blocks. */
public final class BlockingApi {
  private final ApiCalls calls;

  private BlockingApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
  }

  public static BlockingApi of(ZoomClient zoom) {
    return new BlockingApi(zoom);
  }

  public ZoomResponse<Thing> getWithResponse() {
    return calls.send(
        calls.endpoints(ThingsEndpoints.class).blocking(ThingsEndpoints.ANY), Thing.JSON);
  }
}
