package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.file.FilePart;

public final class UploadThingParams extends RequestParams<UploadThingParams> {
  public UploadThingParams file(FilePart value) {
    return put("file", value);
  }
}
