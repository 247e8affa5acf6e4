package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.paging.Paged;
import java.util.function.Consumer;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The façade that keeps all promises. */
public final class ThingsApi {
  private final ApiCalls calls;
  private final ThingsEndpoints endpoints;

  private ThingsApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ThingsEndpoints.class);
  }

  public static ThingsApi of(ZoomClient zoom) {
    return new ThingsApi(zoom);
  }

  public ZoomResponse<Thing> replaceWithResponse(String thingId, Thing body) {
    return calls.send(
        endpoints.replace(
            ThingsEndpoints.ANY,
            PathValues.uuid("thingId", thingId),
            JsonBody.of(Thing.JSON, body)),
        Thing.JSON);
  }

  public Paged<Thing> list(Consumer<ListThingsParams> fill) {
    ListThingsParams params = ListThingsParams.of(fill);
    return calls.paged(token -> page(params, token), ThingPage.JSON);
  }

  public ZoomResponse<ThingPage> listWithResponse(ListThingsParams params) {
    return calls.send(page(params, null), ThingPage.JSON);
  }

  private Call<ResponseBody> page(ListThingsParams params, @Nullable String token) {
    return endpoints.list(
        ThingsEndpoints.TWIN, params.color(), token == null ? params.nextPageToken() : token);
  }
}
