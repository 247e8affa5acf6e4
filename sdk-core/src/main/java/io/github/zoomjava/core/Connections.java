package io.github.zoomjava.core;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The HTTP clients of a {@link ZoomClient}. They share their connections but not their threads:
 * calls that wait for a token must not keep the request for it from being sent.
 */
record Connections(OkHttpClient api, OkHttpClient oauth) {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);
  private static final int ASYNC_CALLS = 64;

  static Connections open(Consumer<OkHttpClient.Builder> changes) {
    OkHttpClient.Builder http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher(ASYNC_CALLS))
            .connectTimeout(CONNECT_TIMEOUT)
            .readTimeout(READ_TIMEOUT);
    OkHttpClient api = changed(http, changes);
    return new Connections(api, api.newBuilder().dispatcher(new Dispatcher()).build());
  }

  /** OkHttp's limit of 5 calls to a host is meant for crawlers: all ours go to one host. */
  static Dispatcher dispatcher(int calls) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(calls);
    dispatcher.setMaxRequestsPerHost(calls);
    return dispatcher;
  }

  Connections with(Consumer<OkHttpClient.Builder> changes) {
    return new Connections(changed(api.newBuilder(), changes), oauth);
  }

  void close() {
    for (OkHttpClient http : new OkHttpClient[] {api, oauth}) {
      ExecutorService threads = http.dispatcher().executorService();
      threads.shutdown();
      http.connectionPool().evictAll();
    }
  }

  /** Redirects are ours to follow, whatever the user set: OkHttp would lose method and token. */
  private static OkHttpClient changed(
      OkHttpClient.Builder http, Consumer<OkHttpClient.Builder> changes) {
    changes.accept(http);
    return http.followRedirects(false).followSslRedirects(false).build();
  }
}
