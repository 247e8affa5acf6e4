// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.UsersApi#get UsersApi.get} and 1 more. */
public record User(
    @Nullable String id,
    @Nullable String displayName,
    @Nullable Instant createdAt,
    @Nullable LocalDate birthday,
    @Nullable Long logins,
    @Nullable Long bytes,
    @Nullable Double score,
    @Nullable Boolean verified,
    List<String> groups,
    @Nullable User manager,
    ExtraProperties extra) {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<User> JSON =
      new RecordCodec<>(
          "id,display_name,created_at,birthday,logins,bytes,score,verified,groups[],manager", User::shape);
  public User { groups = JsonInput.immutable(groups); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new User((String) v[0], (String) v[1], (Instant) v[2], (LocalDate) v[3], (Long) v[4],
          (Long) v[5], (Double) v[6], (Boolean) v[7], (List<String>) v[8], (User) v[9], (ExtraProperties) v[10]);
      case RecordCodec.VALUES -> { User r = (User) v[0]; yield new Object[] {r.id, r.displayName, r.createdAt,
          r.birthday, r.logins, r.bytes, r.score, r.verified, r.groups, r.manager, r.extra}; }
      case 2 -> JsonCodec.INSTANT; case 3 -> JsonCodec.DATE; case 4, 5 -> JsonCodec.LONG; case 6 -> JsonCodec.DOUBLE;
      case 7 -> JsonCodec.BOOLEAN; case 9 -> User.JSON; default -> JsonCodec.STRING;
    };
  }
}
