package io.github.zoomjava.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import io.github.zoomjava.core.sample.Attribute;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserStatus;
import io.github.zoomjava.core.sample.UserType;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeniencyTest {

  private final List<Drift> drifts = new ArrayList<>();

  @Test
  void readsWhatIsAsDocumentedWithoutAnyExtras() throws IOException {
    User user =
        read(
            """
            {"id":"u1","status":"active","type":2,"dept":7,"pmi":93201235621,"score":0.5,
             "verified":true,"created_at":"2026-01-02T03:04:05Z","birthday":"1990-02-28",
             "anything":[1],"main":{"key":"k"},"group_ids":["a","b"],"types":[1,2],
             "attributes":[{"key":"x"}]}
            """);

    assertThat(user.status()).isSameAs(UserStatus.ACTIVE);
    assertThat(user.type()).isSameAs(UserType.LICENSED);
    assertThat(user.pmi()).isEqualTo(93201235621L);
    assertThat(user.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    assertThat(user.birthday()).isEqualTo(LocalDate.of(1990, 2, 28));
    assertThat(user.groupIds()).containsExactly("a", "b");
    assertThat(user.types()).containsExactly(UserType.BASIC, UserType.LICENSED);
    assertThat(user.extra()).isSameAs(ExtraProperties.none());
    assertThat(drifts).isEmpty();
  }

  @Test
  void readsAnEmptyEnumAsNoneAndWritesItBack() throws IOException {
    User user = read("{\"status\":\"\"}");

    assertThat(user.status()).isNull();
    assertThat(drifts).isEmpty();
    assertThat(User.JSON.toJsonTree(user)).hasToString("{\"status\":\"\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":5}                 | id         | COERCED    | expected string, found number
          {"id":true}              | id         | COERCED    | expected string, found boolean
          {"id":{}}                | id         | UNREADABLE | expected string, found object
          {"dept":"5"}             | dept       | COERCED    | expected integer, found string
          {"dept":5.5}             | dept       | UNREADABLE | expected integer, found number
          {"dept":2147483648}      | dept       | UNREADABLE | expected integer, found number
          {"dept":""}              | dept       | UNREADABLE | expected integer, found string
          {"pmi":9223372036854775808} | pmi     | UNREADABLE | expected integer, found number
          {"pmi":"77"}             | pmi        | COERCED    | expected integer, found string
          {"score":1e999}          | score      | UNREADABLE | expected number, found number
          {"verified":"true"}      | verified   | COERCED    | expected boolean, found string
          {"verified":0}           | verified   | COERCED    | expected boolean, found number
          {"verified":"maybe"}     | verified   | UNREADABLE | expected boolean, found string
          {"created_at":"2026-01-02 03:04:05"} | created_at | COERCED | expected date-time, found string
          {"created_at":"2026-01-02"} | created_at | COERCED | expected date-time, found string
          {"created_at":""}        | created_at | UNREADABLE | expected date-time, found string
          {"created_at":17}        | created_at | COERCED    | expected date-time, found number
          {"created_at":1.5}       | created_at | UNREADABLE | expected date-time, found number
          {"birthday":"2026-01-02T03:04:05Z"} | birthday | COERCED | expected date, found string
          {"main":""}              | main       | UNREADABLE | expected object, found string
          {"main":[]}              | main       | UNREADABLE | expected object, found array
          {"group_ids":"a"}        | group_ids  | COERCED    | expected array, found string
          {"group_ids":""}         | group_ids  | UNREADABLE | expected array, found string
          {"attributes":{"key":"k"}} | attributes | COERCED  | expected array, found object
          {"attributes":null}      | attributes | UNEXPECTED_NULL | expected a value, found null
          {"status":"gone"}        | status     | UNKNOWN_ENUM_VALUE | expected a known UserStatus, found string
          {"type":9}               | type       | UNKNOWN_ENUM_VALUE | expected a known UserType, found number
          {"type":"2"}             | type       | COERCED    | expected integer, found string
          {"new_one":{"a":1}}      | new_one    | UNKNOWN_PROPERTY | expected an undocumented property, found object
          """)
  void reportsOnceAndWritesBack(String json, String name, Drift.Kind kind, String detail)
      throws IOException {
    User user = read(json);

    assertThat(drifts).containsExactly(new Drift("test.get", "$." + name, kind, detail));
    assertThat(User.JSON.toJsonTree(user)).isEqualTo(JsonParser.parseString(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":null}
          {"main":null}
          {"score":3}
          {"dept":5.0}
          {"created_at":"2026-01-02T03:04:05.678Z"}
          {"created_at":"2026-01-02T03:04:05+02:00"}
          {"group_ids":[]}
          """)
  void isSilentAboutWhatIsNoDriftAndWritesItBack(String json) throws IOException {
    User user = read(json);

    assertThat(drifts).isEmpty();
    assertThat(User.JSON.toJsonTree(user)).isEqualTo(JsonParser.parseString(json));
  }

  @Test
  void givesTheConvertedValue() throws IOException {
    User user =
        read(
            """
            {"id":5,"dept":"7","verified":1,"created_at":"2026-01-02 03:04:05",
             "birthday":"2026-01-02T23:00:00Z","group_ids":"a","types":"2"}
            """);

    assertThat(user.id()).isEqualTo("5");
    assertThat(user.dept()).isEqualTo(7);
    assertThat(user.verified()).isTrue();
    assertThat(user.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    assertThat(user.birthday()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(user.groupIds()).containsExactly("a");
    assertThat(user.types()).containsExactly(UserType.LICENSED);
  }

  @Test
  void keepsTheReadableElementsOfAnArrayAndTheWholeOfItRaw() throws IOException {
    String json =
        "{\"attributes\":[{\"key\":\"a\"},null,5,{\"key\":\"b\",\"n\":1}],\"types\":[1,\"2\",{}]}";

    User user = read(json);

    assertThat(user.attributes()).extracting(Attribute::key).containsExactly("a", "b");
    assertThat(user.types()).containsExactly(UserType.BASIC, UserType.LICENSED);
    assertThat(User.JSON.toJsonTree(user)).isEqualTo(JsonParser.parseString(json));
    assertThat(drifts)
        .extracting(Drift::jsonPath, Drift::kind)
        .containsExactly(
            tuple("$.attributes[1]", Drift.Kind.UNEXPECTED_NULL),
            tuple("$.attributes[2]", Drift.Kind.UNREADABLE),
            tuple("$.attributes[3].n", Drift.Kind.UNKNOWN_PROPERTY),
            tuple("$.types[1]", Drift.Kind.COERCED),
            tuple("$.types[2]", Drift.Kind.UNREADABLE));
  }

  @Test
  void tellsAnAbsentListFromAnEmptyOne() throws IOException {
    assertThat(User.JSON.toJson(read("{}"))).isEqualTo("{}");
    assertThat(User.JSON.toJson(read("{\"group_ids\":[]}"))).isEqualTo("{\"group_ids\":[]}");
    assertThat(read("{}").groupIds()).isEmpty();
    assertThat(JsonInput.immutable(null)).isSameAs(JsonInput.absentList());
    assertThat(JsonInput.immutable(JsonInput.<String>absentList()))
        .isSameAs(JsonInput.absentList());
  }

  @Test
  void survivesAListenerThatThrows() throws IOException {
    JsonInput in =
        new JsonInput(
            new JsonReader(new StringReader("{\"id\":5}")),
            "",
            drift -> {
              throw new IllegalStateException("the listener's own trouble");
            });

    assertThat(User.JSON.readOrNull(in)).extracting(User::id).isEqualTo("5");
  }

  @Test
  void readsAListAtTheRoot() throws IOException {
    JsonCodec<List<UserStatus>> codec = JsonCodec.list(UserStatus.JSON);

    List<UserStatus> list = codec.fromJson("[\"active\",\"new\"]");

    assertThat(list).containsExactly(UserStatus.ACTIVE, new UserStatus("new"));
    assertThat(codec.toJson(list)).isEqualTo("[\"active\",\"new\"]");
  }

  @Test
  void keepsWhatIsUnreadableInAListAtTheRoot() throws IOException {
    JsonCodec<List<Long>> codec = JsonCodec.list(JsonCodec.LONG);
    String json = "[1,\"two\",null,\"3\"]";

    List<Long> list = codec.fromJson(json);

    assertThat(list).isEqualTo(List.of(1L, 3L));
    assertThatThrownBy(() -> list.add(4L)).isInstanceOf(UnsupportedOperationException.class);
    assertThat(codec.toJson(list)).isEqualTo(json);
    assertThat(codec.toJson(List.copyOf(list))).isEqualTo("[1,3]");
  }

  @Test
  void cannotReadWhatIsNotJsonOrOfAnotherKind() {
    assertThatThrownBy(() -> User.JSON.fromJson("<html>"))
        .isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> User.JSON.fromJson("{\"id\":\"x\"")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> User.JSON.fromJson("5"))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("number at $");
  }

  @Test
  void canReadJsonNullLikeAnyGsonAdapter() throws IOException {
    assertThat(User.JSON.fromJson("null")).isNull();
    assertThat(User.JSON.toJson(null)).isEqualTo("null");
  }

  @Test
  void readsDeepNestingWithoutLosingTrackOfTheNames() throws IOException {
    String deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);

    assertThat(User.JSON.toJson(read("{\"main\":" + deep + ",\"id\":\"u\"}")))
        .isEqualTo("{\"id\":\"u\",\"main\":" + deep + "}");
  }

  @Test
  void handsOutCopiesOfExtras() throws IOException {
    ExtraProperties extra = read("{\"new_one\":{\"a\":1}}").extra();

    JsonElement copy = requireNonNull(extra.get("new_one"));
    copy.getAsJsonObject().addProperty("a", 2);
    extra.asJsonObject().remove("new_one");

    assertThat(extra.get("new_one")).hasToString("{\"a\":1}");
    assertThat(extra.names()).containsExactly("new_one");
  }

  @Test
  void showsNoSecretAndNoRawValueInToString() throws IOException {
    User user = read("{\"id\":\"u\",\"host_key\":\"123456\",\"zak\":\"secret\"}");

    assertThat(user.toString())
        .contains("id=u", "host_key=***", "extra=[zak]")
        .doesNotContain("123456", "secret");
    assertThat(Masked.of(null)).isEqualTo("null");
  }

  private User read(String json) throws IOException {
    JsonInput in = new JsonInput(new JsonReader(new StringReader(json)), "test.get", drifts::add);
    return requireNonNull(User.JSON.readOrNull(in));
  }
}
