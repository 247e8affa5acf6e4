package io.github.zoomjava.core;

import io.github.zoomjava.core.internal.HttpClients;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * The HTTP clients of a {@link ZoomClient}. They share their connections but not their threads:
 * calls that wait for a token must not keep the request for it from being sent.
 */
record Connections(OkHttpClient api, OkHttpClient oauth) {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);

  static Connections open(Consumer<OkHttpClient.Builder> changes) {
    OkHttpClient.Builder http =
        new OkHttpClient.Builder()
            .dispatcher(HttpClients.dispatcher())
            .connectTimeout(CONNECT_TIMEOUT)
            .readTimeout(READ_TIMEOUT);
    OkHttpClient api = HttpClients.of(http, changes);
    return new Connections(api, api.newBuilder().dispatcher(HttpClients.dispatcher()).build());
  }

  Connections with(Consumer<OkHttpClient.Builder> changes) {
    return new Connections(HttpClients.of(api.newBuilder(), changes), oauth);
  }

  void close() {
    for (OkHttpClient http : new OkHttpClient[] {api, oauth}) {
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }
}
