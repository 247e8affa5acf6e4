package io.github.zoomjava.testkit.internal.server;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.answer.Delivery;
import io.github.zoomjava.testkit.internal.oauth.OAuthServer;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives every request for Zoom to the endpoint it is for. */
final class Dispatcher {
  /** The root of the API. SCIM lies beside it, and its paths stay whole. */
  static final String API_ROOT = "/v2";

  private final OAuthServer oauth;
  private final DownloadEndpoint downloads;
  private final ApiEndpoint api;
  private final AtomicInteger answered = new AtomicInteger();

  Dispatcher(OAuthServer oauth, DownloadEndpoint downloads, ApiEndpoint api) {
    this.oauth = oauth;
    this.downloads = downloads;
    this.api = api;
  }

  ResponseDefinition response(HttpRequest request) {
    Answer answer = answer(request);
    ResponseDefinitionBuilder response =
        new ResponseDefinitionBuilder().withStatus(answer.status()).withBody(answer.body());
    answer.headers().forEach(response::withHeader);
    response.withHeader("x-zm-trackingid", "v=2.0;fake;" + answered.incrementAndGet());
    deliver(response, answer.delivery());
    return response.build();
  }

  private static void deliver(ResponseDefinitionBuilder response, Delivery delivery) {
    if (!delivery.delay().isZero()) {
      response.withFixedDelay(Math.toIntExact(delivery.delay().toMillis()));
    }
    switch (delivery.cut()) {
      case NOWHERE -> {}
      case BEFORE_HEADERS -> response.withFault(Fault.EMPTY_RESPONSE);
      case AFTER_HEADERS -> response.withFault(Fault.MALFORMED_RESPONSE_CHUNK);
    }
  }

  private Answer answer(HttpRequest request) {
    if (oauth.isFor(request.path())) {
      return oauth.answer(request.toOAuth());
    }
    if (request.path().startsWith(DownloadEndpoint.PATH)) {
      return downloads.answer(request);
    }
    boolean belowRoot = request.path().startsWith(API_ROOT + "/");
    String path = belowRoot ? request.path().substring(API_ROOT.length()) : request.path();
    return api.answer(request, path);
  }
}
