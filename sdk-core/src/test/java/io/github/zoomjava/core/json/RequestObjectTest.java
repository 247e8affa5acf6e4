package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestObjectTest {
  /** Written as the generator prints requests. */
  static final class OpenDoor extends RequestObject<OpenDoor> {
    static final JsonCodec<OpenDoor> JSON =
        new RecordCodec<>("door_id!,pin*,rooms[]", OpenDoor::shape);

    OpenDoor() {
      super(JSON);
    }

    OpenDoor doorId(@Nullable String value) {
      return put(0, value);
    }

    OpenDoor pin(@Nullable String value) {
      return put(1, value);
    }

    OpenDoor rooms(@Nullable List<String> value) {
      return put(2, value);
    }

    @Nullable String doorId() {
      return get(0);
    }

    @Nullable String pin() {
      return get(1);
    }

    List<String> rooms() {
      return get(2);
    }

    private static Object shape(int place, @Nullable Object[] v) {
      return place == RecordCodec.CREATE ? new OpenDoor() : JsonCodec.STRING;
    }
  }

  @Test
  void leavesOutWhatIsNullAndSendsAnExplicitNull() {
    assertThat(json(new OpenDoor().doorId("d").pin("1").pin(null).rooms(List.of("a")).rooms(null)))
        .isEqualTo("{\"door_id\":\"d\"}");
    assertThat(json(new OpenDoor().doorId("d").setNull("pin").setNull("rooms")))
        .isEqualTo("{\"door_id\":\"d\",\"pin\":null,\"rooms\":null}");
  }

  /** Written as the generator prints requests of any JSON. */
  static final class Note extends RequestObject<Note> {
    static final JsonCodec<Note> JSON = new RecordCodec<>("any,many[]", Note::shape);

    Note() {
      super(JSON);
    }

    Note any(JsonElement value) {
      return put(0, value);
    }

    Note many(List<JsonElement> value) {
      return put(1, value);
    }

    JsonElement any() {
      return get(0);
    }

    List<JsonElement> many() {
      return get(1);
    }

    private static Object shape(int place, @Nullable Object[] v) {
      return place == RecordCodec.CREATE ? new Note() : JsonCodec.RAW;
    }
  }

  @Test
  void keepsItsJsonWhateverBecomesOfWhatWasGivenOrTaken() throws IOException {
    JsonObject given = new JsonObject();
    Note note = new Note().any(given).many(List.of(given));

    given.addProperty("later", 1);
    note.any().getAsJsonObject().addProperty("later", 2);
    note.many().get(0).getAsJsonObject().addProperty("later", 3);

    assertThat(Note.JSON.toJson(note)).isEqualTo("{\"any\":{},\"many\":[{}]}");
  }

  @Test
  void tellsWhatWasSet() {
    OpenDoor request = new OpenDoor().doorId("d").setNull("pin");

    assertThat(request.doorId()).isEqualTo("d");
    assertThat(request.pin()).isNull();
    assertThat(request.rooms()).isEmpty();
    assertThat(request.extra().names()).containsExactly("pin");
    assertThat(request.pin("1").extra().isEmpty()).isTrue();
  }

  @Test
  void isFilledInByALambda() {
    assertThat(json(new OpenDoor().with(door -> door.doorId("d").rooms(List.of("a")))))
        .isEqualTo("{\"door_id\":\"d\",\"rooms\":[\"a\"]}");
  }

  @Test
  void cannotBeSentWithoutWhatIsRequired() {
    assertThatThrownBy(() -> json(new OpenDoor().pin("1")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("OpenDoor needs door_id: call doorId(...)");
    assertThatThrownBy(() -> json(new OpenDoor().doorId("d").doorId(null)))
        .hasMessage("OpenDoor needs door_id: call doorId(...)");
  }

  @Test
  void canBeSentIfAnExtraStandsInForWhatIsRequired() {
    assertThat(json(new OpenDoor().extra("door_id", 5))).isEqualTo("{\"door_id\":5}");
  }

  @Test
  void copiesLists() {
    List<String> rooms = new ArrayList<>(List.of("a"));
    OpenDoor request = new OpenDoor().doorId("d").rooms(rooms);
    rooms.add("b");
    assertThat(json(request)).doesNotContain("b");
  }

  @Test
  void isReadFromJsonAndWrittenBackWithoutLoss() throws IOException {
    String text = "{\"door_id\":\"d\",\"pin\":null,\"new\":1}";
    assertThat(json(OpenDoor.JSON.fromJson(text))).isEqualTo(text);
  }

  @Test
  void isEqualToOneWithTheSameValues() {
    OpenDoor one = new OpenDoor().doorId("d").extra("a", 1);
    assertThat(one).isEqualTo(new OpenDoor().doorId("d").extra("a", 1)).hasSameHashCodeAs(one);
    assertThat(one).isNotEqualTo(new OpenDoor().doorId("d"));
  }

  @Test
  void masksSecretsInText() {
    assertThat(new OpenDoor().doorId("d").pin("1234").toString())
        .contains("door_id=d")
        .doesNotContain("1234");
  }

  private static String json(OpenDoor request) {
    return OpenDoor.JSON.toJson(request);
  }
}
