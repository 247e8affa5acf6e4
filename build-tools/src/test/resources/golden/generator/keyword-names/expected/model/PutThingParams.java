// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.ThingsApi#put ThingsApi.put}. */
public final class PutThingParams extends RequestParams<PutThingParams> {
  private PutThingParams() { super("request"); }

  /** Makes one in a lambda. */
  public static PutThingParams of(Consumer<PutThingParams> fill) { return new PutThingParams().with(fill); }

  public PutThingParams request(String value) { return put("request", value); }
  public PutThingParams classValueQuery(@Nullable String value) { return put("class_", value); }
}
