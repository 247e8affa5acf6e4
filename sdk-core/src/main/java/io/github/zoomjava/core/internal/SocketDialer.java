package io.github.zoomjava.core.internal;

import java.time.Duration;
import javax.net.SocketFactory;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Opens WebSockets over the connections of a client. Thread-safe. */
public final class SocketDialer {

  private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

  private final OkHttpClient http;
  private final OpenCalls calls;

  /**
   * Makes a dialer with a client's settings. A WebSocket counts as a call for as long as it is
   * open, and must not take the place of one; and Zoom wants messages for heartbeats in place of
   * pings.
   */
  public SocketDialer(ClientSettings client) {
    this.calls = client.open();
    this.http =
        client
            .http()
            .newBuilder()
            .dispatcher(new Dispatcher(client.http().dispatcher().executorService()))
            .pingInterval(Duration.ZERO)
            // What is compressed could not be bounded by the bytes that arrive.
            .addInterceptor(
                chain ->
                    chain.proceed(chain.request().newBuilder().removeHeader(EXTENSIONS).build()))
            .build();
  }

  /**
   * Returns the URL of a WebSocket, which OkHttp wants as that of the request that opens it. It may
   * hold a secret and so is not quoted.
   *
   * @throws IllegalArgumentException if it is no URL, or would send tokens in the clear
   */
  public static HttpUrl url(String url) {
    HttpUrl parsed = HttpUrl.parse(url.replaceFirst("^(?i)ws(s?):", "http$1:"));
    if (parsed == null || !Hosts.isSecure(parsed)) {
      throw new IllegalArgumentException(
          "The URL of the WebSocket is none, or would send tokens in the clear"
              + (parsed == null ? "" : ": its host is " + parsed.host())
              + ". Give the wss URL that the app's event subscription shows.");
    }
    return parsed;
  }

  /**
   * Begins to open a WebSocket; the listener hears how that goes. The limit holds unless the
   * client's OkHttp has a socket factory of its own, or a SOCKS proxy.
   */
  public WebSocket dial(HttpUrl url, MessageLimit limit, WebSocketListener listener) {
    Request request =
        new Request.Builder().url(url).header("User-Agent", Exchange.USER_AGENT).build();
    OkHttpClient limited =
        http.socketFactory() == SocketFactory.getDefault()
            ? http.newBuilder().socketFactory(limit.sockets()).build()
            : http;
    return limited.newWebSocket(request, listener);
  }

  /** Returns whether the client was closed, and with it the threads that WebSockets need. */
  public boolean isClosed() {
    return calls.isClosed();
  }
}
