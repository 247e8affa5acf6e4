package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.OpenEnum;
import io.github.zoomjava.testkit.faulty.Thing;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JavaValuesTest {
  @Test
  void aListIsMadeOfItsElementsAndWrittenAsThem() throws Exception {
    Type numbers = typeOf("numbers");

    assertThat(JavaValues.of(numbers, json("[1, 2]"))).isEqualTo(List.of(1L, 2L));
    assertThat(JavaValues.json(numbers, List.of(1L, 2L))).isEqualTo(json("[1, 2]"));
  }

  @Test
  void anEnumIsReadByItsCodecAndARecordFilledByItsSetters() throws Exception {
    assertThat(JavaValues.of(Color.class, json("\"red\""))).isEqualTo(new Color("red"));
    assertThat(JavaValues.of(Thing.class, json("{\"id\": \"7\"}")))
        .isEqualTo(new Thing("7", null, ExtraProperties.none()));
  }

  @Test
  void whatCannotBeReadOrHasNoCodecIsAnError() {
    assertThatThrownBy(() -> JavaValues.of(Integer.class, json("null")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("java.lang.Integer cannot be read from null");
    assertThatThrownBy(() -> JavaValues.of(Object.class, json("{}")))
        .isInstanceOf(LinkageError.class)
        .hasMessageContaining("has no codec");
  }

  @Test
  void ofSeveralSettersTheOneThatTakesTheValueIsCalled() throws Exception {
    Overloaded filled = (Overloaded) Setters.fill(Overloaded.class, object("{\"ids\": [1, 2]}"));

    assertThat(filled.values()).isEqualTo(Map.of("ids", List.of(1L, 2L)));
  }

  @Test
  void aNameWithoutASetterIsAnError() {
    assertThatThrownBy(() -> Setters.fill(Overloaded.class, object("{\"id\": 1}")))
        .hasRootCauseInstanceOf(AssertionError.class)
        .hasStackTraceContaining("has no setter for id");
  }

  private static Type typeOf(String method) throws NoSuchMethodException {
    return Types.class.getDeclaredMethod(method).getGenericReturnType();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  private static JsonObject object(String text) {
    return json(text).getAsJsonObject();
  }

  interface Types {
    List<Long> numbers();
  }

  /** An enum, which is a record. */
  public record Color(String value) implements OpenEnum<String> {
    public static final JsonCodec<Color> JSON = OpenEnum.stringCodec(Color::new, List.of());
  }

  /** Has the setters that generated classes have for a list. */
  public static final class Overloaded extends RequestParams<Overloaded> {
    public static Overloaded of(Consumer<Overloaded> fill) {
      return new Overloaded().with(fill);
    }

    public Overloaded ids(Consumer<Overloaded> fill) {
      return put("fill", fill);
    }

    public Overloaded ids(Long... values) {
      return put("values", values);
    }

    public Overloaded ids(List<Long> values) {
      return put("ids", values);
    }

    public Overloaded ids(Long first, Long second) {
      return put("sum", first + second);
    }
  }
}
