// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link io.github.zoomjava.tiny.MeetingsApi#delete MeetingsApi.delete}. */
public final class DeleteMeetingParams extends RequestParams<DeleteMeetingParams> {
  private DeleteMeetingParams() { super(); }

  /** Makes one in a lambda. */
  public static DeleteMeetingParams of(Consumer<DeleteMeetingParams> fill) { return new DeleteMeetingParams().with(fill); }

  public DeleteMeetingParams reason(@Nullable String value) { return put("reason", value); }
}
