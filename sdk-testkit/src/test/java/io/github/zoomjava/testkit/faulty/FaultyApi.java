package io.github.zoomjava.testkit.faulty;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.error.BadRequestException;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.JsonBody;
import io.github.zoomjava.core.internal.MultipartForm;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.paging.Paged;
import java.util.function.Consumer;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Each method breaks the promise that its name tells; that it lacks {@code missing} is another. */
public final class FaultyApi {
  private final ApiCalls calls;
  private final ThingsEndpoints endpoints;

  private FaultyApi(ZoomClient zoom) {
    calls = ApiCalls.of(zoom);
    endpoints = calls.endpoints(ThingsEndpoints.class);
  }

  public static FaultyApi of(ZoomClient zoom) {
    return new FaultyApi(zoom);
  }

  public ZoomResponse<Thing> forgetsQueryWithResponse(ListThingsParams params) {
    return thing(endpoints.query(ThingsEndpoints.ANY, params.nextPageToken()));
  }

  public ZoomResponse<Thing> encodesTwiceWithResponse(String thingId) {
    return thing(endpoints.twice(ThingsEndpoints.ANY, PathValues.of("thingId", thingId)));
  }

  public ZoomResponse<Thing> changesBodyWithResponse(Thing body) {
    return thing(endpoints.body(ThingsEndpoints.ANY, JsonBody.of(Thing.RENAMING, body)));
  }

  public ZoomResponse<Thing> changesFileWithResponse(UploadThingParams body) {
    body.file(FilePart.of("sample.txt", new byte[0], "text/plain"));
    return thing(endpoints.file(ThingsEndpoints.ANY, MultipartForm.of(body)));
  }

  public ZoomResponse<Thing> losesAnswerWithResponse() {
    return calls.send(endpoints.answer(ThingsEndpoints.ANY), Thing.FORGETFUL);
  }

  public Paged<Thing> pagesShort(Consumer<ListThingsParams> fill) {
    ListThingsParams params = ListThingsParams.of(fill);
    return calls.paged(
        token ->
            endpoints.pages(
                ThingsEndpoints.ANY,
                params.color(),
                token == null ? params.nextPageToken() : token),
        ThingPage.SHORT);
  }

  public ZoomResponse<ThingPage> pagesShortWithResponse(ListThingsParams params) {
    return calls.send(
        endpoints.pages(ThingsEndpoints.ANY, params.color(), params.nextPageToken()),
        ThingPage.JSON);
  }

  public Paged<Thing> pagesShortWhenAsync(Consumer<ListThingsParams> fill) {
    ListThingsParams params = ListThingsParams.of(fill);
    return calls.paged(
        token ->
            endpoints.asyncPages(
                ThingsEndpoints.ANY,
                params.color(),
                token == null ? params.nextPageToken() : token),
        ThingPage.JSON);
  }

  public ZoomResponse<ThingPage> pagesShortWhenAsyncWithResponse(ListThingsParams params) {
    return calls.send(
        endpoints.asyncPages(ThingsEndpoints.ANY, params.color(), params.nextPageToken()),
        ThingPage.JSON);
  }

  public Paged<Thing> stopsPaging(Consumer<ListThingsParams> fill) {
    ListThingsParams params = ListThingsParams.of(fill);
    return calls.paged(
        token ->
            endpoints.firstPage(
                ThingsEndpoints.ANY,
                params.color(),
                token == null ? params.nextPageToken() : token),
        ThingPage.ENDING);
  }

  public ZoomResponse<ThingPage> stopsPagingWithResponse(ListThingsParams params) {
    return calls.send(
        endpoints.firstPage(ThingsEndpoints.ANY, params.color(), params.nextPageToken()),
        ThingPage.JSON);
  }

  public ZoomResponse<Thing> sendsTwiceWithResponse() {
    thing(endpoints.sends(ThingsEndpoints.ANY));
    return thing(endpoints.sends(ThingsEndpoints.ANY));
  }

  public ZoomResponse<Thing> deniesTwinWithResponse() {
    return thing(endpoints.denies(ThingsEndpoints.ANY));
  }

  public ZoomResponse<Thing> inventsTwinWithResponse() {
    return thing(endpoints.invents(ThingsEndpoints.TWIN));
  }

  public ZoomResponse<Thing> inventsQueryWithResponse(ListThingsParams params) {
    return thing(
        endpoints.colors(ThingsEndpoints.ANY, params.color() == null ? "blue" : params.color()));
  }

  public ZoomResponse<Thing> forgetsWhenAsyncWithResponse(ListThingsParams params) {
    return thing(endpoints.async(ThingsEndpoints.ANY, params.color()));
  }

  public ZoomResponse<Thing> mixesUpWithResponse() {
    return calls.send(endpoints.mixes(ThingsEndpoints.ANY), Thing.MIXED_UP);
  }

  public ZoomResponse<Thing> lacksAccessorWithResponse() {
    return calls.send(endpoints.lacks(ThingsEndpoints.ANY), Thing.NAMELESS);
  }

  public ZoomResponse<Thing> losesDriftWithResponse() {
    return calls.send(endpoints.drift(ThingsEndpoints.ANY), Thing.CARELESS);
  }

  public ZoomResponse<Thing> losesDriftLaterWithResponse() {
    return thing(endpoints.laterDrift(ThingsEndpoints.ANY));
  }

  public ZoomResponse<Thing> losesColorWhenAsyncWithResponse() {
    return thing(endpoints.asyncColor(ThingsEndpoints.ANY));
  }

  public ZoomResponse<Thing> reportsNoDriftWithResponse() {
    ZoomResponse<JsonElement> raw =
        calls.send(endpoints.silentDrift(ThingsEndpoints.ANY), JsonCodec.RAW);
    return new ZoomResponse<>(
        Thing.JSON.fromJsonTree(raw.body()),
        raw.status(),
        raw.headers(),
        raw.trackingId(),
        raw.rateLimit());
  }

  public ZoomResponse<Thing> inventsTwinWhenAsyncWithResponse() {
    return thing(endpoints.asyncInvents(ThingsEndpoints.ANY));
  }

  public ZoomResponse<Thing> refusesLateWithResponse() {
    try {
      return thing(endpoints.lateRefusal(ThingsEndpoints.ANY));
    } catch (UnsupportedOperationException refusal) {
      sendForNothing(endpoints.lateRefusal(ThingsEndpoints.TWIN));
      throw refusal;
    }
  }

  public ZoomResponse<Thing> inventsQueryWhenAsyncWithResponse(ListThingsParams params) {
    return thing(endpoints.asyncColors(ThingsEndpoints.ANY, params.color()));
  }

  private void sendForNothing(Call<ResponseBody> call) {
    try {
      thing(call);
    } catch (BadRequestException refused) {
      // The server has none for sub accounts either, but it was asked.
    }
  }

  private ZoomResponse<Thing> thing(Call<ResponseBody> call) {
    return calls.send(call, Thing.JSON);
  }
}
