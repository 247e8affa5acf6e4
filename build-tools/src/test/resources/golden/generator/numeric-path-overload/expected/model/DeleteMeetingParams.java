// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import org.jspecify.annotations.Nullable;

/** The optional parameters of {@link io.github.zoomjava.tiny.MeetingsApi#delete MeetingsApi.delete}. */
public final class DeleteMeetingParams extends RequestParams<DeleteMeetingParams> {
  /** Begins with nothing set. */
  public DeleteMeetingParams() { super(); }

  public DeleteMeetingParams reason(@Nullable String value) { return put("reason", value); }
}
