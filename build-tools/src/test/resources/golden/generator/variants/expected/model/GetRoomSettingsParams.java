// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.RoomsApi#getSettings RoomsApi.getSettings}. */
public final class GetRoomSettingsParams extends RequestParams<GetRoomSettingsParams> {
  /** Begins with nothing set. */
  public GetRoomSettingsParams() { super(); }

  public GetRoomSettingsParams fields(@Nullable String value) { return put("fields", value); }
}
