package io.github.zoomjava.core.internal;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.util.Set;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Keeps OkHttp from sending a request again by itself, which it does after some statuses and broken
 * connections. Two interceptors stand around its step that repeats: the inner one, next to the
 * connection, dresses these up as what is never repeated, and the outer one undresses them. Other
 * addresses of a host are still tried, as that sends nothing.
 */
final class SentOnce {

  /** Request timeout, misdirected request, and unavailable. */
  private static final Set<Integer> REPEATED = Set.of(408, 421, 503);

  private static final int DRESS = 1_000;
  private static final int SWITCHING_PROTOCOLS = 101;
  private static final Interceptor OUTER = SentOnce::undressed;
  private static final Interceptor INNER = SentOnce::dressed;

  private SentOnce() {}

  /** Puts them where they belong, whatever else there is. */
  static void around(OkHttpClient.Builder http) {
    http.interceptors().remove(OUTER);
    http.interceptors().add(OUTER);
    http.networkInterceptors().remove(INNER);
    http.networkInterceptors().add(0, INNER);
  }

  private static Response dressed(Interceptor.Chain chain) throws IOException {
    try {
      Response response = proceed(chain);
      return REPEATED.contains(response.code()) || isOfUnknownProxy(response.code(), chain)
          ? response.newBuilder().code(response.code() + DRESS).build()
          : response;
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  /**
   * OkHttp skips one interim answer. A second one would pass for the answer, and the real answer
   * then for that of the next call on this connection; or OkHttp wonders at its own state.
   */
  private static Response proceed(Interceptor.Chain chain) throws IOException {
    try {
      Response response = Wire.proceed(chain);
      if (response.code() >= 200 || response.code() == SWITCHING_PROTOCOLS) {
        return response;
      }
      response.close();
    } catch (IllegalStateException e) {
      if (!String.valueOf(e.getMessage()).startsWith("state: ")) {
        throw e;
      }
    }
    Connection connection = chain.connection();
    if (connection != null) {
      connection.socket().close();
    }
    throw new ProtocolException("several interim answers came before the answer");
  }

  /** One that nobody has set, at which OkHttp only wonders. */
  private static boolean isOfUnknownProxy(int status, Interceptor.Chain chain) {
    Connection connection = chain.connection();
    return status == ConnectionProblem.PROXY_AUTHENTICATION_REQUIRED
        && connection != null
        && connection.route().proxy().type() == Proxy.Type.DIRECT;
  }

  private static Response undressed(Interceptor.Chain chain) throws IOException {
    try {
      Response response = chain.proceed(chain.request());
      return response.code() < DRESS
          ? response
          : response.newBuilder().code(response.code() - DRESS).build();
    } catch (Broken e) {
      throw e.failure;
    }
  }

  /** A failure after a connection was there; of a kind that OkHttp takes for hopeless. */
  private static final class Broken extends ProtocolException {

    private static final long serialVersionUID = 1;

    private final IOException failure;

    Broken(IOException failure) {
      super("the connection failed");
      this.failure = failure;
    }
  }
}
