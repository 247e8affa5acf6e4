package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.file.FilePart;
import java.util.function.Consumer;

public final class UploadThingParams extends RequestParams<UploadThingParams> {
  public static UploadThingParams of(Consumer<UploadThingParams> fill) {
    return new UploadThingParams().with(fill);
  }

  public UploadThingParams file(FilePart value) {
    return put("file", value);
  }
}
