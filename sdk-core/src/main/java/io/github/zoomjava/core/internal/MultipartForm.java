package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.file.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Request bodies of fields and files. Files are streamed, anew for each attempt. */
public final class MultipartForm {

  private final MultipartBody.Builder body;
  private final String prefix;

  /** Begins with no part. */
  public MultipartForm() {
    this(new MultipartBody.Builder().setType(MultipartBody.FORM), "");
  }

  private MultipartForm(MultipartBody.Builder body, String prefix) {
    this.body = body;
    this.prefix = prefix;
  }

  /** Adds a file; null adds nothing. */
  public MultipartForm file(String partName, @Nullable FilePart file) {
    if (file != null) {
      body.addFormDataPart(prefix + partName, file.fileName(), new Streamed(file));
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
      body.addFormDataPart(prefix + name, PlainText.of(value));
    }
    return this;
  }

  /** Adds the parts of each item, named like {@code items[0].title}. */
  public <T> MultipartForm parts(String name, List<T> items, BiConsumer<MultipartForm, T> fill) {
    for (int i = 0; i < items.size(); i++) {
      fill.accept(new MultipartForm(body, prefix + name + "[" + i + "]."), items.get(i));
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
