// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.UsersApi#list UsersApi.list}. */
public final class ListUsersParams extends RequestParams<ListUsersParams> {
  /** Begins with nothing set. */
  public ListUsersParams() { super(); }

  public ListUsersParams pageNumber(@Nullable Integer value) { return put("page_number", value); }
}
