// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.UsersApi#update UsersApi.update}. */
public final class UpdateUserParams extends RequestParams<UpdateUserParams> {
  private UpdateUserParams() { super(); }

  /** Makes one in a lambda. */
  public static UpdateUserParams of(Consumer<UpdateUserParams> fill) { return new UpdateUserParams().with(fill); }

  public UpdateUserParams loginType(@Nullable Integer value) { return put("login_type", value); }
}
