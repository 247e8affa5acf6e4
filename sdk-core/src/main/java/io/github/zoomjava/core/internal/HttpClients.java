package io.github.zoomjava.core.internal;

import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * Makes OkHttp clients that do one thing for each request: send it. What OkHttp would repeat or
 * follow by its own rules is judged here, under a policy.
 */
public final class HttpClients {

  private static final int CALLS = 64;

  private HttpClients() {}

  /** A client with the changes of the user, as far as they leave repeating and redirects alone. */
  public static OkHttpClient of(OkHttpClient.Builder http, Consumer<OkHttpClient.Builder> changes) {
    changes.accept(http);
    SentOnce.around(http);
    return http.followRedirects(false).followSslRedirects(false).build();
  }

  /** Threads for 64 calls at once. */
  public static Dispatcher dispatcher() {
    return dispatcher(CALLS);
  }

  /** OkHttp's limit of 5 calls to a host is meant for crawlers: all ours go to one host. */
  public static Dispatcher dispatcher(int calls) {
    Dispatcher dispatcher = new Dispatcher(Threads.pool("zoom-http"));
    dispatcher.setMaxRequests(calls);
    dispatcher.setMaxRequestsPerHost(calls);
    return dispatcher;
  }
}
