package io.github.zoomjava.core.internal;

import java.io.IOException;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge of the connection about one attempt. It is a tag of the request of the call, so
 * that no interceptor loses it.
 */
final class Wire {

  private volatile boolean connected;
  private volatile boolean bodyBegun;
  private volatile boolean complete;

  /** Returns whether there was a connection to send by. */
  boolean isConnected() {
    return connected;
  }

  /** Returns whether the body was asked for, so that one that can be written once is used up. */
  boolean isBodyBegun() {
    return bodyBegun;
  }

  /**
   * Returns whether it is known that nothing was carried out: no connection, one that broke before
   * the last byte of the request, or a stream that the other side says it has not looked at, by
   * refusing it or by going away.
   */
  boolean isUnprocessed(IOException failure) {
    // Classes of OkHttp's internals, which its module does not export.
    return !complete
        || "stream was reset: REFUSED_STREAM".equals(failure.getMessage())
        || failure.getClass().getSimpleName().equals("ConnectionShutdownException");
  }

  /** Sends, now that there is a connection, and takes down how far that goes. */
  static Response proceed(Interceptor.Chain chain) throws IOException {
    Wire wire = chain.call().request().tag(Wire.class);
    Request request = chain.request();
    if (wire == null) {
      return chain.proceed(request);
    }
    wire.connected = true;
    wire.complete = request.body() == null;
    return chain.proceed(wire.watched(request, isHttp1(chain.connection())));
  }

  /**
   * Makes the next attempt open a connection: one that broke says that those beside it, which are
   * as old, are gone as well.
   */
  void forgetIdleConnections(OkHttpClient http) {
    if (connected) {
      http.connectionPool().evictAll();
    }
  }

  private Request watched(Request request, boolean flushes) {
    RequestBody body = request.body();
    return body == null
        ? request
        : request.newBuilder().method(request.method(), new Body(body, flushes)).build();
  }

  private static boolean isHttp1(@Nullable Connection connection) {
    return connection != null && connection.protocol() == Protocol.HTTP_1_1;
  }

  private final class Body extends RequestBody {

    private final RequestBody body;
    private final boolean flushes;

    Body(RequestBody body, boolean flushes) {
      this.body = body;
      this.flushes = flushes;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return body.isOneShot();
    }

    @Override
    public boolean isDuplex() {
      return body.isDuplex();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      bodyBegun = true;
      // Elsewhere the flush would cost a packet: there the request counts as complete from here.
      boolean endsHere = flushes && body.contentLength() >= 0;
      complete = !endsHere;
      body.writeTo(sink);
      if (endsHere) {
        sink.flush();
        complete = true;
      }
    }
  }
}
