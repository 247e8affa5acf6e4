// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sent by {@link io.github.zoomjava.tiny.ThingsApi#put ThingsApi.put}. */
public final class ThingRequest extends RequestObject<ThingRequest> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<ThingRequest> JSON =
      new RecordCodec<>(
          "default,package,extra,value,from,in,hashCode,2fa enabled,OS_file_type,urn:ietf:params:scim:2.0:User",
          ThingRequest::shape);

  private ThingRequest() { super(JSON); }

  /** Makes one in a lambda. */
  public static ThingRequest of(Consumer<ThingRequest> fill) { return new ThingRequest().with(fill); }

  public ThingRequest defaultValue(@Nullable String value) { return put(0, value); }
  public ThingRequest packageValue(@Nullable String value) { return put(1, value); }
  public ThingRequest extraValue(@Nullable String value) { return put(2, value); }
  public ThingRequest value(@Nullable String value) { return put(3, value); }
  public ThingRequest from(@Nullable String value) { return put(4, value); }
  public ThingRequest in(@Nullable String value) { return put(5, value); }
  public ThingRequest hashCodeValue(@Nullable Number value) { return putLong(6, value); }
  public ThingRequest value2faEnabled(@Nullable Boolean value) { return put(7, value); }
  public ThingRequest osFileType(@Nullable String value) { return put(8, value); }
  public ThingRequest urnIetfParamsScim20User(@Nullable String value) { return put(9, value); }

  public @Nullable String defaultValue() { return get(0); }
  public @Nullable String packageValue() { return get(1); }
  public @Nullable String extraValue() { return get(2); }
  public @Nullable String value() { return get(3); }
  public @Nullable String from() { return get(4); }
  public @Nullable String in() { return get(5); }
  public @Nullable Long hashCodeValue() { return get(6); }
  public @Nullable Boolean value2faEnabled() { return get(7); }
  public @Nullable String osFileType() { return get(8); }
  public @Nullable String urnIetfParamsScim20User() { return get(9); }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new ThingRequest();
      case 6 -> JsonCodec.LONG; case 7 -> JsonCodec.BOOLEAN; default -> JsonCodec.STRING;
    };
  }
}
