// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.ThingsApi#create ThingsApi.create}. */
public final class CreateThingParams extends RequestParams<CreateThingParams> {
  /** Begins with nothing set. */
  public CreateThingParams() { super(); }

  public CreateThingParams ownerAccountNumber(@Nullable String value) {
    return putHeader("owner-account-number", value);
  }
  public CreateThingParams color(@Nullable String value) { return put("color", value); }
}
