package io.github.zoomjava.core.sample;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import io.github.zoomjava.core.json.Masked;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  public static final JsonCodec<User> JSON = new Codec();

  public User {
    groupIds = JsonInput.immutable(groupIds);
    types = JsonInput.immutable(types);
    attributes = JsonInput.immutable(attributes);
  }

  @Override
  public String toString() {
    return "User[id=" + id + ", hostKey=" + Masked.of(hostKey) + ", extra=" + extra + "]";
  }

  private static final class Codec extends JsonCodec<User> {
    @Override
    protected User read(JsonInput in) throws IOException {
      @Nullable String id = null;
      @Nullable UserStatus status = null;
      @Nullable UserType type = null;
      @Nullable Integer dept = null;
      @Nullable Long pmi = null;
      @Nullable Double score = null;
      @Nullable Boolean verified = null;
      @Nullable Instant createdAt = null;
      @Nullable LocalDate birthday = null;
      @Nullable JsonElement anything = null;
      @Nullable Attribute main = null;
      List<String> groupIds = JsonInput.absentList();
      List<UserType> types = JsonInput.absentList();
      List<Attribute> attributes = JsonInput.absentList();
      @Nullable String hostKey = null;
      in.beginObject();
      while (in.nextProperty()) {
        switch (in.name()) {
          case "id" -> id = in.string();
          case "status" -> status = UserStatus.JSON.readOrNull(in);
          case "type" -> type = in.value(UserType.JSON);
          case "dept" -> dept = in.int32();
          case "pmi" -> pmi = in.int64();
          case "score" -> score = in.float64();
          case "verified" -> verified = in.bool();
          case "created_at" -> createdAt = in.instant();
          case "birthday" -> birthday = in.date();
          case "anything" -> anything = in.raw();
          case "main" -> main = in.value(Attribute.JSON);
          case "group_ids" -> groupIds = in.list(JsonCodec.STRING);
          case "types" -> types = in.list(UserType.JSON);
          case "attributes" -> attributes = in.list(Attribute.JSON);
          case "host_key" -> hostKey = in.string();
          default -> in.keepUnknown();
        }
      }
      return new User(
          id,
          status,
          type,
          dept,
          pmi,
          score,
          verified,
          createdAt,
          birthday,
          anything,
          main,
          groupIds,
          types,
          attributes,
          hostKey,
          in.endObject());
    }

    @Override
    protected void write(JsonOutput out, User value) throws IOException {
      out.beginObject(value.extra());
      out.string("id", value.id());
      out.value("status", value.status(), UserStatus.JSON);
      out.value("type", value.type(), UserType.JSON);
      out.int32("dept", value.dept());
      out.int64("pmi", value.pmi());
      out.float64("score", value.score());
      out.bool("verified", value.verified());
      out.instant("created_at", value.createdAt());
      out.date("birthday", value.birthday());
      out.raw("anything", value.anything());
      out.value("main", value.main(), Attribute.JSON);
      out.list("group_ids", value.groupIds(), JsonCodec.STRING);
      out.list("types", value.types(), UserType.JSON);
      out.list("attributes", value.attributes(), Attribute.JSON);
      out.string("host_key", value.hostKey());
      out.endObject();
    }
  }
}
