package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.paging.AsyncPaged;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The twin of {@link ThingsApi}. */
public final class ThingsAsyncApi {
  private final ApiCalls calls;
  private final ThingsEndpoints endpoints;

  private ThingsAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ThingsEndpoints.class);
  }

  public static ThingsAsyncApi of(ZoomClient zoom) {
    return new ThingsAsyncApi(zoom);
  }

  public CompletableFuture<ZoomResponse<Thing>> replaceWithResponse(String thingId, Thing body) {
    return calls.sendAsync(
        endpoints.replace(
            ThingsEndpoints.ANY,
            PathValues.uuid("thingId", thingId),
            JsonBody.of(Thing.JSON, body)),
        Thing.JSON);
  }

  public AsyncPaged<Thing> list(Consumer<ListThingsParams> fill) {
    ListThingsParams params = ListThingsParams.of(fill);
    return calls.pagedAsync(token -> page(params, token), ThingPage.JSON);
  }

  public CompletableFuture<ZoomResponse<ThingPage>> listWithResponse(ListThingsParams params) {
    return calls.sendAsync(page(params, null), ThingPage.JSON);
  }

  private Call<ResponseBody> page(ListThingsParams params, @Nullable String token) {
    return endpoints.list(
        ThingsEndpoints.TWIN, params.color(), token == null ? params.nextPageToken() : token);
  }
}
