package io.github.zoomjava.core.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.GzipSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** A file's body in place of the one of its answer: unpacked, and never cut short in silence. */
final class FileBody extends ResponseBody {

  private final @Nullable MediaType contentType;
  private final BufferedSource source;

  private FileBody(@Nullable MediaType contentType, Source source) {
    this.contentType = contentType;
    this.source = Okio.buffer(source);
  }

  /** Returns whether a server packed the file although it was not asked to. */
  static boolean isPacked(Response response) {
    String encoding = response.header("Content-Encoding");
    return encoding != null && !encoding.equalsIgnoreCase("identity");
  }

  /** The body to read; null if it is packed in a way that nobody here can unpack. */
  static @Nullable ResponseBody of(Response response, ResponseBody body) {
    if (isPacked(response)) {
      return "gzip".equalsIgnoreCase(response.header("Content-Encoding"))
          ? new FileBody(body.contentType(), new GzipSource(body.source()))
          : null;
    }
    return marksItsEnd(response)
        ? body
        : new FileBody(body.contentType(), new UnmarkedEnd(body.source()));
  }

  /** Returns whether a connection that breaks can be told from the end: OkHttp then does. */
  private static boolean marksItsEnd(Response response) {
    Response sent = response.networkResponse();
    return sent == null
        || sent.header("Content-Length") != null
        || "chunked".equalsIgnoreCase(sent.header("Transfer-Encoding"))
        || (sent.protocol() != Protocol.HTTP_1_0 && sent.protocol() != Protocol.HTTP_1_1);
  }

  @Override
  public @Nullable MediaType contentType() {
    return contentType;
  }

  @Override
  public long contentLength() {
    return -1;
  }

  @Override
  public BufferedSource source() {
    return source;
  }

  private static final class UnmarkedEnd extends ForwardingSource {
    UnmarkedEnd(Source content) {
      super(content);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = super.read(sink, byteCount);
      if (read < 0) {
        throw new IOException("the connection ended, and the server had not said how long it is");
      }
      return read;
    }
  }
}
