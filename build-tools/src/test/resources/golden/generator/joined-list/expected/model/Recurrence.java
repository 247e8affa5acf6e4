// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.MeetingsApi#update MeetingsApi.update} and 1 more. */
public record Recurrence(
    List<Weekday> weeklyDays,
    List<String> domains,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Recurrence> JSON =
      new RecordCodec<>("weekly_days[],domains[]", Recurrence::shape);
  public Recurrence { weeklyDays = JsonInput.immutable(weeklyDays); domains = JsonInput.immutable(domains); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  /** Makes one in a lambda. */
  public static Recurrence of(Consumer<Builder> fill) { return new Builder().with(fill).build(); }
  /** Begins with everything this value has. */
  public Builder toBuilder() { return new Builder(this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Recurrence((List<Weekday>) v[0], (List<String>) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { Recurrence r = (Recurrence) v[0]; yield new Object[] {r.weeklyDays, r.domains,
          r.extra}; }
      case 1 -> JsonCodec.joined(JsonCodec.STRING); default -> JsonCodec.joined(Weekday.JSON);
    };
  }

  /** Fills in a value. Properties that are not set, or set to null, are not sent. */
  public static final class Builder extends RecordBuilder<Recurrence, Builder> {
    private Builder() { super(JSON); }
    private Builder(Recurrence from) { super(JSON, from); }

    public Builder weeklyDays(@Nullable List<Weekday> value) { return put(0, value); }
    public Builder weeklyDays(Weekday... values) { return weeklyDays(List.of(values)); }
    public Builder domains(@Nullable List<String> value) { return put(1, value); }
    public Builder domains(String... values) { return domains(List.of(values)); }
  }
}
