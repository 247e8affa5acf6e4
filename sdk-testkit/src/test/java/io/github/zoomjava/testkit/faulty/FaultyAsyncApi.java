package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.paging.AsyncPaged;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The twin of {@link FaultyApi}, as far as the contract gets to it. */
public final class FaultyAsyncApi {
  private final ApiCalls calls;
  private final ThingsEndpoints endpoints;

  private FaultyAsyncApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ThingsEndpoints.class);
  }

  public static FaultyAsyncApi of(ZoomClient zoom) {
    return new FaultyAsyncApi(zoom);
  }

  public CompletableFuture<ZoomResponse<ThingPage>> pagesShortWithResponse(
      ListThingsParams params) {
    return calls.sendAsync(
        endpoints.pages(ThingsEndpoints.ANY, params.color(), params.nextPageToken()),
        ThingPage.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> deniesTwinWithResponse() {
    return calls.sendAsync(endpoints.denies(ThingsEndpoints.ANY), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> inventsTwinWithResponse() {
    return calls.sendAsync(endpoints.invents(ThingsEndpoints.TWIN), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> inventsQueryWithResponse(ListThingsParams params) {
    return calls.sendAsync(endpoints.colors(ThingsEndpoints.ANY, params.color()), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> forgetsWhenAsyncWithResponse(
      ListThingsParams params) {
    return calls.sendAsync(endpoints.async(ThingsEndpoints.ANY, null), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> losesDriftWithResponse() {
    return calls.sendAsync(endpoints.drift(ThingsEndpoints.ANY), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> losesDriftLaterWithResponse() {
    return calls.sendAsync(endpoints.laterDrift(ThingsEndpoints.ANY), Thing.CARELESS);
  }

  public CompletableFuture<ZoomResponse<Thing>> losesColorWhenAsyncWithResponse() {
    return calls.sendAsync(endpoints.asyncColor(ThingsEndpoints.ANY), Thing.COLOR_BLIND);
  }

  public AsyncPaged<Thing> pagesShortWhenAsync(Consumer<ListThingsParams> fill) {
    ListThingsParams params = ListThingsParams.of(fill);
    return calls.pagedAsync(
        token ->
            endpoints.asyncPages(
                ThingsEndpoints.ANY,
                params.color(),
                token == null ? params.nextPageToken() : token),
        ThingPage.SHORT);
  }

  public CompletableFuture<ZoomResponse<ThingPage>> pagesShortWhenAsyncWithResponse(
      ListThingsParams params) {
    return calls.sendAsync(
        endpoints.asyncPages(ThingsEndpoints.ANY, params.color(), params.nextPageToken()),
        ThingPage.JSON);
  }

  public CompletableFuture<ZoomResponse<ThingPage>> stopsPagingWithResponse(
      ListThingsParams params) {
    return calls.sendAsync(
        endpoints.firstPage(ThingsEndpoints.ANY, params.color(), params.nextPageToken()),
        ThingPage.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> reportsNoDriftWithResponse() {
    return calls.sendAsync(endpoints.silentDrift(ThingsEndpoints.ANY), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> inventsTwinWhenAsyncWithResponse() {
    return calls.sendAsync(endpoints.asyncInvents(ThingsEndpoints.TWIN), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> inventsQueryWhenAsyncWithResponse(
      ListThingsParams params) {
    String color = params.color() == null ? "blue" : params.color();
    return calls.sendAsync(endpoints.asyncColors(ThingsEndpoints.ANY, color), Thing.JSON);
  }

  public CompletableFuture<ZoomResponse<Thing>> refusesLateWithResponse() {
    return calls.sendAsync(endpoints.lateRefusal(ThingsEndpoints.ANY), Thing.JSON);
  }
}
