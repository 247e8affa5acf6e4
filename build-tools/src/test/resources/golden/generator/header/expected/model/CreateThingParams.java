// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.ThingsApi#create ThingsApi.create}. */
public final class CreateThingParams extends RequestParams<CreateThingParams> {
  private CreateThingParams() { super(); }

  /** Makes one in a lambda. */
  public static CreateThingParams of(Consumer<CreateThingParams> fill) { return new CreateThingParams().with(fill); }

  public CreateThingParams ownerAccountNumber(@Nullable String value) {
    return putHeader("owner-account-number", value);
  }
  public CreateThingParams color(@Nullable String value) { return put("color", value); }
}
