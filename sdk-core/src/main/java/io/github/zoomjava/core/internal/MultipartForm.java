package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.file.FilePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;

/** Request bodies of fields and files. Files are streamed, anew for each attempt. */
public final class MultipartForm extends RequestBody {

  private final MultipartBody body;
  private final boolean repeatable;

  private MultipartForm(MultipartBody body, boolean repeatable) {
    this.body = body;
    this.repeatable = repeatable;
  }

  /**
   * The form of what the parameters hold at this moment; a list is one part for each element, and a
   * form in a list has parts of its own.
   *
   * @throws IllegalStateException if there is no part at all, or a required one is missing
   */
  public static RequestBody of(RequestParams<?> params) {
    List<MultipartBody.Part> parts = new ArrayList<>();
    add(parts, "", params);
    if (parts.isEmpty()) {
      throw new IllegalStateException(
          params.getClass().getSimpleName() + " has no part: set one before the call");
    }
    MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
    parts.forEach(form::addPart);
    boolean repeatable =
        params.values().values().stream()
            .anyMatch(value -> value instanceof FilePart file && file.isRepeatable());
    return new MultipartForm(form.build(), repeatable);
  }

  /** Returns whether Zoom may receive it twice without harm. */
  boolean isRepeatable() {
    return repeatable;
  }

  @Override
  public MediaType contentType() {
    return body.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return body.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink);
  }

  /** A list of forms has parts that are named like {@code items[0].title}. */
  private static void add(List<MultipartBody.Part> form, String prefix, RequestParams<?> params) {
    params
        .values()
        .forEach(
            (name, value) -> {
              List<?> values = value instanceof List<?> list ? list : List.of(value);
              for (int i = 0; i < values.size(); i++) {
                if (values.get(i) instanceof RequestParams<?> inner) {
                  add(form, prefix + name + "[" + i + "].", inner);
                } else {
                  add(form, prefix + name, values.get(i));
                }
              }
            });
  }

  private static void add(List<MultipartBody.Part> form, String name, Object value) {
    form.add(
        value instanceof FilePart file
            ? MultipartBody.Part.createFormData(name, file.fileName(), new Streamed(file))
            : MultipartBody.Part.createFormData(name, PlainText.of(value)));
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
