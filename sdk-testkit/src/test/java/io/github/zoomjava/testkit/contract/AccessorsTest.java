package io.github.zoomjava.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.OpenEnum;
import io.github.zoomjava.testkit.faulty.Thing;
import io.github.zoomjava.testkit.faulty.ThingPage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessorsTest {
  private static final Thing THING = new Thing("7", "Robin", ExtraProperties.none());

  @Test
  void whatWasReadIsWhatCame() {
    ThingPage page = new ThingPage(List.of(THING), "next", ExtraProperties.none());
    String json =
        "{\"next_page_token\": \"next\", \"things\": [{\"id\": \"7\", \"name\": \"Robin\"}]}";

    assertThatCode(() -> Accessors.check("$", json(json), page)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\": \"8\", \"name\": \"Robin\"} | $.id",
        "{\"id\": \"7\"} | $.name is made up",
        "{\"id\": \"7\", \"name\": \"Robin\", \"size\": 1} | $ has accessors for",
      })
  void aDifferenceIsNamed(String came, String reason) {
    assertThatThrownBy(() -> Accessors.check("$", json(came), THING))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(reason);
  }

  @Test
  void whatLandedAmongTheExtrasHasNoAccessor() {
    JsonElement came = json("{\"id\": \"7\", \"size\": 1}");
    Thing thing = Thing.JSON.fromJsonTree(came);

    assertThatThrownBy(() -> Accessors.check("$", came, thing))
        .hasMessageContaining("$ has no accessors for [size]");
  }

  @Test
  void aValueThatIsNotThereIsLost() {
    Thing nameless = new Thing("7", null, ExtraProperties.none());

    assertThatThrownBy(
            () -> Accessors.check("$", json("{\"id\": \"7\", \"name\": \"R\"}"), nameless))
        .hasMessageContaining("$.name is lost");
  }

  @Test
  void numbersAreComparedByValueAndTimesByText() {
    assertThatCode(() -> Accessors.check("$", json("[1, 2.5]"), List.of(1L, 2.5)))
        .doesNotThrowAnyException();
    Instant time = Instant.parse("2027-01-15T10:00:00Z");
    assertThatCode(() -> Accessors.check("$", json("\"2027-01-15T10:00:00Z\""), time))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Accessors.check("$", json("[1]"), List.of(1, 1)))
        .hasMessageContaining("length of $");
    assertThatThrownBy(() -> Accessors.check("$", json("1"), 2))
        .hasMessageContaining("$ is 2 for 1");
  }

  @Test
  void rawJsonEnumsAndElementsOfListsAreCompared() {
    assertThatCode(() -> Accessors.check("$", json("{\"a\": 1}"), json("{\"a\": 1}")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Accessors.check("$", json("{\"a\": 1}"), json("{\"a\": 2}")))
        .isInstanceOf(AssertionError.class);
    assertThatCode(() -> Accessors.check("$", json("\"red\""), new Color("red")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Accessors.check("$", json("\"red\""), new Color("blue")))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Accessors.check("$", json("[1, 2]"), List.of(1, 3)))
        .hasMessageContaining("$[1] is 3 for 2");
    assertThatThrownBy(() -> Accessors.check("$", json("[1, 2]"), List.of(3, 2)))
        .hasMessageContaining("$[0] is 3 for 1");
  }

  private record Color(String value) implements OpenEnum<String> {}

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }
}
