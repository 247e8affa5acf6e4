// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.RoomsApi#getSettings RoomsApi.getSettings}. */
public final class GetRoomSettingsParams extends RequestParams<GetRoomSettingsParams> {
  private GetRoomSettingsParams() { super(); }

  /** Makes one in a lambda. */
  public static GetRoomSettingsParams of(Consumer<GetRoomSettingsParams> fill) { return new GetRoomSettingsParams().with(fill); }

  public GetRoomSettingsParams fields(@Nullable String value) { return put("fields", value); }
}
