// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.UsersApi#update UsersApi.update}. */
public final class UpdateUserParams extends RequestParams<UpdateUserParams> {
  /** Begins with nothing set. */
  public UpdateUserParams() { super(); }

  public UpdateUserParams loginType(@Nullable Integer value) { return put("login_type", value); }
}
