package io.github.zoomjava.core.event;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.RecordCodec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user, or an admin for the account, removed your app: {@code app_deauthorized}. Delete what you
 * hold of that user, tokens first.
 */
public record AppDeauthorized(
    @Nullable String event, @Nullable Long eventTs, Payload payload, ExtraProperties extra)
    implements ZoomEvent {

  /** Reads and writes it as JSON. */
  public static final JsonCodec<AppDeauthorized> JSON =
      new RecordCodec<>("event,event_ts,payload~", AppDeauthorized::shape);

  /** Zoom sends the time inside the payload, if at all. */
  @Override
  public @Nullable Instant occurredAt() {
    return payload.deauthorizationTime();
  }

  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new AppDeauthorized(
              (String) v[0],
              (Long) v[1],
              (Payload) required(v[2]),
              (ExtraProperties) required(v[3]));
      case RecordCodec.VALUES -> {
        AppDeauthorized from = (AppDeauthorized) required(v[0]);
        yield new @Nullable Object[] {from.event, from.eventTs, from.payload, from.extra};
      }
      case 0 -> JsonCodec.STRING;
      case 1 -> JsonCodec.LONG;
      default -> Payload.JSON;
    };
  }

  private static Object required(@Nullable Object value) {
    if (value == null) {
      throw new IllegalStateException("The codec left out what is always there");
    }
    return value;
  }

  /** The user, or account, and the app that was removed. */
  public record Payload(
      @Nullable String accountId,
      @Nullable String userId,
      @Nullable String clientId,
      @Nullable String signature,
      @Nullable Instant deauthorizationTime,
      ExtraProperties extra) {

    /** Reads and writes it as JSON. */
    public static final JsonCodec<Payload> JSON =
        new RecordCodec<>(
            "account_id,user_id,client_id,signature*,deauthorization_time", Payload::shape);

    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Payload(
                (String) v[0],
                (String) v[1],
                (String) v[2],
                (String) v[3],
                (Instant) v[4],
                (ExtraProperties) required(v[5]));
        case RecordCodec.VALUES -> {
          Payload from = (Payload) required(v[0]);
          yield new @Nullable Object[] {
            from.accountId,
            from.userId,
            from.clientId,
            from.signature,
            from.deauthorizationTime,
            from.extra
          };
        }
        case 4 -> JsonCodec.INSTANT;
        default -> JsonCodec.STRING;
      };
    }

    @Override
    public String toString() {
      return RecordCodec.text(JSON, this);
    }
  }
}
