package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.sample.User;
import io.github.zoomjava.core.sample.UserPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever JSON comes for a model, the model written back is that JSON. */
class LossFreeTest {

  private static final String[] PROPERTIES = {
    "id",
    "status",
    "type",
    "dept",
    "pmi",
    "score",
    "verified",
    "created_at",
    "birthday",
    "anything",
    "main",
    "group_ids",
    "types",
    "attributes",
    "host_key",
    "not_in_the_documents",
    ""
  };

  @Property(tries = 1000)
  void aUserWrittenBackIsTheJsonThatCame(@ForAll("users") JsonObject json) {
    User user = read(User.JSON, json);

    assertThat(canonical(JsonParser.parseString(User.JSON.toJson(user))))
        .isEqualTo(canonical(json));
  }

  @Property(tries = 100)
  void aPageWrittenBackIsTheJsonThatCame(@ForAll("pages") JsonObject json) {
    UserPage page = read(UserPage.JSON, json);

    assertThat(canonical(JsonParser.parseString(UserPage.JSON.toJson(page))))
        .isEqualTo(canonical(json));
  }

  @Property(tries = 300)
  void aListAtTheRootWrittenBackIsTheJsonThatCame(@ForAll("elements") JsonArray json) {
    JsonCodec<List<User>> codec = JsonCodec.list(User.JSON);

    JsonElement written = codec.toJsonTree(read(codec, json));

    assertThat(canonical(written)).isEqualTo(canonical(json));
  }

  @Property(tries = 300)
  void aTreeIsReadLikeItsText(@ForAll("users") JsonObject json) {
    JsonElement parsed = JsonParser.parseString(json.toString());

    assertThat(User.JSON.fromJsonTree(parsed)).isEqualTo(read(User.JSON, json));
  }

  @Property(tries = 300)
  void whatWasWrittenIsReadAsTheSameValue(@ForAll("users") JsonObject json) {
    User user = read(User.JSON, json);

    assertThat(User.JSON.fromJsonTree(User.JSON.toJsonTree(user)))
        .as(json.toString())
        .isEqualTo(user);
  }

  private static <T> T read(JsonCodec<T> codec, JsonElement json) {
    try {
      return codec.fromJson(json.toString());
    } catch (IOException e) {
      throw new AssertionError(json.toString(), e);
    }
  }

  @Provide
  Arbitrary<JsonObject> users() {
    return Arbitraries.maps(Arbitraries.of(PROPERTIES), values(2))
        .ofMaxSize(PROPERTIES.length)
        .map(LossFreeTest::object);
  }

  @Provide
  Arbitrary<JsonArray> elements() {
    return Arbitraries.oneOf(users().map(u -> u), values(1))
        .list()
        .ofMaxSize(5)
        .map(LossFreeTest::array);
  }

  @Provide
  Arbitrary<JsonObject> pages() {
    return Arbitraries.maps(
            Arbitraries.of("users", "next_page_token", "total"),
            Arbitraries.oneOf(elements().map(e -> e), values(1)))
        .map(LossFreeTest::object);
  }

  private static Arbitrary<JsonElement> values(int depth) {
    Arbitrary<JsonElement> scalars =
        Arbitraries.oneOf(
            Arbitraries.just(JsonNull.INSTANCE),
            Arbitraries.of(true, false).map(JsonPrimitive::new),
            numbers(),
            Arbitraries.strings().ofMaxLength(6).map(JsonPrimitive::new),
            Arbitraries.of(
                    "",
                    "active",
                    "1",
                    "5.0",
                    "-7",
                    "true",
                    "False",
                    "NaN",
                    "1e3",
                    "2026-01-02",
                    "2026-01-02T03:04:05Z",
                    "2026-01-02T03:04:05.678Z",
                    "2026-01-02 03:04:05",
                    "2026-01-02T03:04:05+02:00",
                    "2026-02-30",
                    "2026-01-02T24:00:00Z")
                .map(JsonPrimitive::new));
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<JsonElement> arrays = values(depth - 1).list().ofMaxSize(4).map(LossFreeTest::array);
    Arbitrary<JsonElement> objects =
        Arbitraries.maps(Arbitraries.of("key", "value", "other", "key ", ""), values(depth - 1))
            .map(LossFreeTest::object);
    return Arbitraries.oneOf(scalars, arrays, objects);
  }

  private static Arbitrary<JsonElement> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().map(JsonPrimitive::new),
        Arbitraries.longs().map(JsonPrimitive::new),
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(60).negate(), BigInteger.TEN.pow(60))
            .map(JsonPrimitive::new),
        Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-1e60), BigDecimal.valueOf(1e60))
            .ofScale(20)
            .map(JsonPrimitive::new),
        Arbitraries.of(
                "0",
                "-0",
                "5.0",
                "1e3",
                "1E-3",
                "1e400",
                "1e-400",
                "9007199254740993",
                "9223372036854775807",
                "9223372036854775808",
                "2147483648",
                "0.1",
                "0.1000000000000000055511151231257827")
            .map(text -> (JsonPrimitive) JsonParser.parseString(text)));
  }

  private static JsonObject object(Map<String, ? extends JsonElement> properties) {
    JsonObject object = new JsonObject();
    properties.forEach(object::add);
    return object;
  }

  private static JsonArray array(List<? extends JsonElement> items) {
    JsonArray array = new JsonArray();
    items.forEach(array::add);
    return array;
  }

  /** Text in which order of properties and spelling of numbers do not count, but nothing else. */
  private static String canonical(JsonElement json) {
    if (json.isJsonObject()) {
      return json.getAsJsonObject().entrySet().stream()
          .collect(
              Collectors.toMap(
                  e -> e.getKey(), e -> canonical(e.getValue()), (a, b) -> b, TreeMap::new))
          .toString();
    }
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream()
          .map(LossFreeTest::canonical)
          .toList()
          .toString();
    }
    if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()) {
      BigDecimal number = new BigDecimal(json.getAsString());
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    }
    return json.toString();
  }
}
