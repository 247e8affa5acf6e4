package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.RequestParams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters as the generator prints them, but of any name. */
public final class SampleForm extends RequestParams<SampleForm> {
  public SampleForm(String... required) {
    super(required);
  }

  public SampleForm part(String name, @Nullable Object value) {
    return put(name, value);
  }

  public SampleForm joined(String name, @Nullable List<?> values) {
    return putJoined(name, values);
  }

  public SampleForm uuid(String name, @Nullable String value) {
    return putUuid(name, value);
  }

  public SampleForm twice(String name, @Nullable String value) {
    return putTwiceEncoded(name, value);
  }

  public SampleForm secret(String name, @Nullable String value) {
    return putSecret(name, value);
  }
}
