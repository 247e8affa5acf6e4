package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  /** Written as the generator prints records. */
  record Door(String id, @Nullable String pin, List<String> rooms, ExtraProperties extra) {
    static final JsonCodec<Door> JSON = new RecordCodec<>("id!,pin*,rooms[]", Door::shape);

    Door {
      rooms = JsonInput.immutable(rooms);
    }

    @Override
    public String toString() {
      return RecordCodec.text(JSON, this);
    }

    @SuppressWarnings("unchecked") // the codec has read them as what they are
    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Door((String) v[0], (String) v[1], (List<String>) v[2], (ExtraProperties) v[3]);
        case RecordCodec.VALUES -> asArray((Door) v[0]);
        default -> JsonCodec.STRING;
      };
    }

    private static @Nullable Object[] asArray(Door door) {
      return new Object[] {door.id, door.pin, door.rooms, door.extra};
    }

    static final class Builder extends RecordBuilder<Door, Builder> {
      Builder() {
        super(JSON);
      }

      Builder(Door from) {
        super(JSON, from);
      }

      Builder id(@Nullable String value) {
        return put(0, value);
      }

      Builder pin(@Nullable String value) {
        return put(1, value);
      }
    }
  }

  @Test
  void readsPropertiesInAnyOrderAndKeepsTheUnknown() throws IOException {
    Door door = Door.JSON.fromJson("{\"new\":1,\"rooms\":[\"a\"],\"id\":\"d\"}");

    assertThat(door.id()).isEqualTo("d");
    assertThat(door.rooms()).containsExactly("a");
    assertThat(door.extra().names()).containsExactly("new");
    assertThat(JsonParser.parseString(Door.JSON.toJson(door)))
        .isEqualTo(JsonParser.parseString("{\"id\":\"d\",\"rooms\":[\"a\"],\"new\":1}"));
  }

  @Test
  void writesAnEmptyListButNotAnAbsentOne() throws IOException {
    assertThat(Door.JSON.toJson(Door.JSON.fromJson("{\"id\":\"d\",\"rooms\":[]}")))
        .contains("rooms");
    assertThat(Door.JSON.toJson(Door.JSON.fromJson("{\"id\":\"d\"}"))).doesNotContain("rooms");
  }

  @Test
  void masksSecretsInText() {
    assertThat(new Door.Builder().id("d").pin("1234").build().toString())
        .contains("id=d")
        .doesNotContain("1234");
  }

  @Test
  void builderLeavesOutWhatIsNullAndWritesAnExplicitNull() {
    assertThat(Door.JSON.toJson(new Door.Builder().id("d").pin(null).build()))
        .doesNotContain("pin");
    assertThat(Door.JSON.toJson(new Door.Builder().id("d").setNull("pin").build()))
        .contains("\"pin\":null");
  }

  @Test
  void builderBeginsWithWhatAnotherRecordHas() throws IOException {
    Door first = Door.JSON.fromJson("{\"id\":\"d\",\"pin\":\"1\",\"new\":true}");
    Door second = new Door.Builder(first).pin("2").build();
    assertThat(second.pin()).isEqualTo("2");
    assertThat(second.extra()).isEqualTo(first.extra());
    assertThat(first.pin()).isEqualTo("1");
  }

  @Test
  void builderRefusesToBuildWithoutWhatIsRequired() {
    assertThatThrownBy(() -> new Door.Builder().pin("1").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Door")
        .hasMessageContaining("id");
  }
}
