// Generated from specs/tiny/openapi.yaml. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.ParamsBuilder;
import io.github.zoomjava.core.file.FilePart;
import io.github.zoomjava.core.json.JsonInput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sent by {@link io.github.zoomjava.tiny.UsersApi#uploadPicture UsersApi.uploadPicture}; null is
 * not sent.
 */
public record UploadPictureRequest(
    FilePart picFile,
    List<FilePart> moreFiles,
    @Nullable String title,
    List<String> labels,
    Map<String, String> extra) {

  public UploadPictureRequest {
    moreFiles = JsonInput.immutable(moreFiles);
    labels = JsonInput.immutable(labels);
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** Begins with nothing set. */
  public static Builder builder() {
    return new Builder(new Object[] {null, JsonInput.absentList(), null,
        JsonInput.absentList()}, Map.of());
  }

  /** Builds one in a lambda. */
  public static UploadPictureRequest of(Consumer<Builder> fill) {
    Builder builder = builder();
    fill.accept(builder);
    return builder.build();
  }

  /** Begins with everything this value has. */
  public Builder toBuilder() {
    return new Builder(new Object[] {picFile, moreFiles, title, labels}, extra);
  }

  /** What is not set, or set to null, is not sent. */
  public static final class Builder extends ParamsBuilder<UploadPictureRequest, Builder> {
    private Builder(@Nullable Object[] values, Map<String, String> extra) {
      super(values, extra);
    }
    public Builder picFile(@Nullable FilePart value) { return put(0, value); }
    public Builder moreFiles(@Nullable List<FilePart> value) { return putList(1, value); }
    public Builder moreFiles(FilePart... values) { return moreFiles(List.of(values)); }
    public Builder title(@Nullable String value) { return put(2, value); }
    public Builder labels(@Nullable List<String> value) { return putList(3, value); }
    public Builder labels(String... values) { return labels(List.of(values)); }

    @Override
    @SuppressWarnings("unchecked") // the setters take them as what they are
    protected Object create(@Nullable Object[] v, Map<String, String> extra) {
      return new UploadPictureRequest((FilePart) required("picFile", v[0]), (List<FilePart>) v[1],
          (String) v[2], (List<String>) v[3], extra);
    }
  }
}
