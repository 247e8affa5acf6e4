package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;

/** A façade whose twin lacks its method. */
public final class LonelyApi {
  private final ApiCalls calls;

  private LonelyApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
  }

  public static LonelyApi of(ZoomClient zoom) {
    return new LonelyApi(zoom);
  }

  public ZoomResponse<Thing> getWithResponse() {
    return calls.send(
        calls.endpoints(ThingsEndpoints.class).lonely(ThingsEndpoints.ANY), Thing.JSON);
  }
}
