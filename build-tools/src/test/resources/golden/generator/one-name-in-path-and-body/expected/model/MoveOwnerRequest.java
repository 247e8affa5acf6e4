// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.AccountsApi#moveOwner AccountsApi.moveOwner}. */
public final class MoveOwnerRequest extends RequestObject<MoveOwnerRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MoveOwnerRequest> JSON =
      new RecordCodec<>("account_id!", MoveOwnerRequest::shape);

  /** Begins with nothing set. */
  public MoveOwnerRequest() { super(JSON); }

  public MoveOwnerRequest accountId(@Nullable String value) { return put(0, value); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new MoveOwnerRequest();
      default -> JsonCodec.STRING;
    };
  }
}
