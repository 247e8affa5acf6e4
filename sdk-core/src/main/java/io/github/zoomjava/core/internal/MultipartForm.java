package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.file.FilePart;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Request bodies of fields and files. Files are streamed, anew for each attempt. */
public final class MultipartForm {

  private final MultipartBody.Builder body =
      new MultipartBody.Builder().setType(MultipartBody.FORM);

  /** A form without parts. */
  public MultipartForm() {}

  /** Adds a file; null adds nothing. */
  public MultipartForm file(String partName, @Nullable FilePart file) {
    if (file != null) {
      body.addFormDataPart(partName, file.fileName(), new Streamed(file));
    }
    return this;
  }

  /** Adds a field; null adds nothing, and a list adds one field per element. */
  public MultipartForm field(String name, @Nullable Object value) {
    if (value instanceof Iterable<?> values) {
      for (Object one : values) {
        field(name, one);
      }
    } else if (value != null) {
      body.addFormDataPart(name, PlainText.of(value));
    }
    return this;
  }

  /**
   * Makes the body.
   *
   * @throws IllegalStateException if there is no part at all
   */
  public RequestBody build() {
    return body.build();
  }

  private static final class Streamed extends RequestBody {
    private final FilePart file;

    Streamed(FilePart file) {
      this.file = file;
    }

    @Override
    public MediaType contentType() {
      return MediaType.get(file.contentType());
    }

    @Override
    public long contentLength() throws IOException {
      return file.length();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      try (InputStream content = file.open()) {
        sink.writeAll(Okio.source(content));
      }
    }
  }
}
