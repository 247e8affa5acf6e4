// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.TasksApi#create TasksApi.create}. */
public final class TaskRequest extends RequestObject<TaskRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<TaskRequest> JSON =
      new RecordCodec<>("title,profile,{label}", TaskRequest::shape);

  private TaskRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static TaskRequest of(Consumer<TaskRequest> fill) { return new TaskRequest().with(fill); }

  public TaskRequest title(@Nullable String value) { return put(0, value); }
  public TaskRequest profile(@Nullable Profile value) { return put(1, value); }
  public TaskRequest profile(Consumer<Profile.Builder> fill) { return profile(Profile.of(fill)); }
  /** Sets a text under a name that the account chose; null takes it back. */
  public TaskRequest label(String name, @Nullable String value) { return putOther(name, value); }

  public @Nullable String title() { return get(0); }
  public @Nullable Profile profile() { return get(1); }
  /** Texts that were set under names that the account chose; unmodifiable. */
  public Map<String, String> labels() { return RecordCodec.others(JSON, extra()); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new TaskRequest();
      case 1 -> Profile.JSON; default -> JsonCodec.STRING;
    };
  }
}
