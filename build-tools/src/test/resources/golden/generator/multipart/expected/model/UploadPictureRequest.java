// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.file.FilePart;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.UsersApi#uploadPicture UsersApi.uploadPicture}. */
public final class UploadPictureRequest extends RequestParams<UploadPictureRequest> {
  private UploadPictureRequest() { super("pic_file"); }

  /** Makes one in a lambda. */
  public static UploadPictureRequest of(Consumer<UploadPictureRequest> fill) { return new UploadPictureRequest().with(fill); }

  public UploadPictureRequest picFile(FilePart value) { return put("pic_file", value); }
  public UploadPictureRequest moreFiles(@Nullable List<FilePart> value) { return put("more_files", value); }
  public UploadPictureRequest moreFiles(FilePart... values) { return moreFiles(List.of(values)); }
  public UploadPictureRequest title(@Nullable String value) { return put("title", value); }
  public UploadPictureRequest labels(@Nullable List<String> value) { return put("labels", value); }
  public UploadPictureRequest labels(String... values) { return labels(List.of(values)); }
}
