// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.AccountsApi#moveOwner AccountsApi.moveOwner}. */
public final class MoveOwnerRequest extends RequestObject<MoveOwnerRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<MoveOwnerRequest> JSON =
      new RecordCodec<>("account_id!", MoveOwnerRequest::shape);

  private MoveOwnerRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static MoveOwnerRequest of(Consumer<MoveOwnerRequest> fill) { return new MoveOwnerRequest().with(fill); }

  public MoveOwnerRequest accountId(String value) { return put(0, value); }

  public @Nullable String accountId() { return get(0); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new MoveOwnerRequest();
      default -> JsonCodec.STRING;
    };
  }
}
