// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sent by {@link io.github.zoomjava.tiny.TasksApi#create TasksApi.create} and 1 more.
 *
 * @param title at most 20 characters
 */
public record Task(
    @Nullable String taskIdOrNull,
    @Nullable String title,
    @Nullable Owner owner,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<Task> JSON =
      new RecordCodec<>("task_id#,title!,owner", Task::shape);
  /** Never null: throws {@code MissingValueException} where Zoom left it out. */
  public String taskId() { return RecordCodec.identity(taskIdOrNull, "task_id", this, extra); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  /** Makes one in a lambda. */
  public static Task of(Consumer<Builder> fill) { return new Builder().with(fill).build(); }
  /** Begins with everything this value has. */
  public Builder toBuilder() { return new Builder(this); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new Task((String) v[0], (String) v[1], (Owner) v[2], (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> { Task r = (Task) v[0]; yield new Object[] {r.taskIdOrNull, r.title, r.owner,
          r.extra}; }
      case 2 -> Owner.JSON; default -> JsonCodec.STRING;
    };
  }

  /** Fills in a value. Properties that are not set, or set to null, are not sent. */
  public static final class Builder extends RecordBuilder<Task, Builder> {
    private Builder() { super(JSON); }
    private Builder(Task from) { super(JSON, from); }

    public Builder taskId(@Nullable String value) { return put(0, value); }
    public Builder title(String value) { return put(1, value); }
    public Builder owner(@Nullable Owner value) { return put(2, value); }
    public Builder owner(Consumer<Owner.Builder> fill) { return owner(Owner.of(fill)); }
  }
}
