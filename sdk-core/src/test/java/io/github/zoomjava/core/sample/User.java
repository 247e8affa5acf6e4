package io.github.zoomjava.core.sample;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.RecordCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model as the generator prints models. */
public record User(
    @Nullable String id,
    @Nullable UserStatus status,
    @Nullable UserType type,
    @Nullable Integer dept,
    @Nullable Long pmi,
    @Nullable Double score,
    @Nullable Boolean verified,
    @Nullable Instant createdAt,
    @Nullable LocalDate birthday,
    @Nullable JsonElement anything,
    @Nullable Attribute main,
    List<String> groupIds,
    List<UserType> types,
    List<Attribute> attributes,
    @Nullable String hostKey,
    ExtraProperties extra) {
  public static final JsonCodec<User> JSON =
      new RecordCodec<>(
          "id,status,type,dept,pmi,score,verified,created_at,birthday,anything,main,"
              + "group_ids[],types[],attributes[],host_key*",
          User::shape);

  public User {
    groupIds = JsonInput.immutable(groupIds);
    types = JsonInput.immutable(types);
    attributes = JsonInput.immutable(attributes);
  }

  @Override
  public String toString() {
    return RecordCodec.text(JSON, this);
  }

  @SuppressWarnings("unchecked") // because the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new User(
              (String) v[0],
              (UserStatus) v[1],
              (UserType) v[2],
              (Integer) v[3],
              (Long) v[4],
              (Double) v[5],
              (Boolean) v[6],
              (Instant) v[7],
              (LocalDate) v[8],
              (JsonElement) v[9],
              (Attribute) v[10],
              (List<String>) v[11],
              (List<UserType>) v[12],
              (List<Attribute>) v[13],
              (String) v[14],
              (ExtraProperties) v[15]);
      case RecordCodec.VALUES -> asArray((User) v[0]);
      case 1 -> UserStatus.JSON;
      case 2, 12 -> UserType.JSON;
      case 3 -> JsonCodec.INTEGER;
      case 4 -> JsonCodec.LONG;
      case 5 -> JsonCodec.DOUBLE;
      case 6 -> JsonCodec.BOOLEAN;
      case 7 -> JsonCodec.INSTANT;
      case 8 -> JsonCodec.DATE;
      case 9 -> JsonCodec.RAW;
      case 10, 13 -> Attribute.JSON;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(User r) {
    return new Object[] {
      r.id,
      r.status,
      r.type,
      r.dept,
      r.pmi,
      r.score,
      r.verified,
      r.createdAt,
      r.birthday,
      r.anything,
      r.main,
      r.groupIds,
      r.types,
      r.attributes,
      r.hostKey,
      r.extra
    };
  }
}
