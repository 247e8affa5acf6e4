// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.ThingsApi#put ThingsApi.put}. */
public final class PutThingParams extends RequestParams<PutThingParams> {
  /** Begins with nothing set. */
  public PutThingParams() { super(); }

  public PutThingParams classValueQuery(@Nullable String value) { return put("class_", value); }
}
