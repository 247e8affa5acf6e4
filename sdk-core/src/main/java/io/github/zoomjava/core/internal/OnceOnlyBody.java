package io.github.zoomjava.core.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The body of one attempt of a request that must not be carried out twice. It keeps OkHttp from
 * repeating the request by itself, and knows whether Zoom may have received all of it: a request is
 * not complete before its body was asked for.
 */
final class OnceOnlyBody extends RequestBody {

  private final RequestBody body;
  private volatile boolean begun;

  OnceOnlyBody(RequestBody body) {
    this.body = body;
  }

  boolean mayHaveBeenSent() {
    return begun;
  }

  @Override
  public boolean isOneShot() {
    return true;
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
  public void writeTo(BufferedSink sink) throws IOException {
    begun = true;
    body.writeTo(sink);
  }
}
