// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.CallsApi#plan CallsApi.plan}. */
public final class PlanCallRequest extends RequestObject<PlanCallRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<PlanCallRequest> JSON =
      new RecordCodec<>("start_time,timezone,ordered", PlanCallRequest::shape);

  private PlanCallRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static PlanCallRequest of(Consumer<PlanCallRequest> fill) { return new PlanCallRequest().with(fill); }

  public PlanCallRequest startTime(@Nullable Instant value) { return put(0, value); }
  public PlanCallRequest startTime(@Nullable LocalDateTime value) { return putText(0, value); }
  public PlanCallRequest timezone(@Nullable String value) { return put(1, value); }
  public PlanCallRequest ordered(@Nullable LocalDate value) { return put(2, value); }

  public @Nullable Instant startTime() { return get(0); }
  public @Nullable String timezone() { return get(1); }
  public @Nullable LocalDate ordered() { return get(2); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new PlanCallRequest();
      case 1 -> JsonCodec.STRING; case 2 -> JsonCodec.date("MM-dd-yyyy"); default -> JsonCodec.INSTANT;
    };
  }
}
