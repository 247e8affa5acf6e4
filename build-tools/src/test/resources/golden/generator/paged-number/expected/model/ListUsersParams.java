// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.UsersApi#list UsersApi.list}. */
public final class ListUsersParams extends RequestParams<ListUsersParams> {
  private ListUsersParams() { super(); }

  /** Makes one in a lambda. */
  public static ListUsersParams of(Consumer<ListUsersParams> fill) { return new ListUsersParams().with(fill); }

  public ListUsersParams pageNumber(@Nullable Integer value) { return put("page_number", value); }
}
