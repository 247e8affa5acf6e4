package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.sample.Attribute;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonBuilderTest {

  @Test
  void leavesOutWhatIsSetToNull() {
    assertThat(json(Attribute.builder().key("k").value(null))).isEqualTo("{\"key\":\"k\"}");
    assertThat(json(Attribute.builder().key("k").value("v").value(null)))
        .isEqualTo("{\"key\":\"k\"}");
    assertThat(json(Attribute.builder().key("k").setNull("value").value(null)))
        .isEqualTo("{\"key\":\"k\"}");
  }

  @Test
  void sendsAnExplicitNullUntilTheValueIsSetAgain() {
    Attribute.Builder builder = Attribute.builder().key("k").value("v").setNull("value");

    assertThat(json(builder)).isEqualTo("{\"key\":\"k\",\"value\":null}");
    assertThat(json(builder.build().toBuilder())).isEqualTo("{\"key\":\"k\",\"value\":null}");
    assertThat(json(builder.with(b -> b.value("w")))).isEqualTo("{\"key\":\"k\",\"value\":\"w\"}");
  }

  @Test
  void refusesAnExplicitNullForAPropertyThatTheDocumentsDoNotKnow() {
    assertThatThrownBy(() -> Attribute.builder().setNull("vlaue"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("vlaue is none of key, value; what is unknown goes to extra(...)");
  }

  @Test
  void sendsAnExplicitNullThroughAWriterThatLeavesNullsOut() {
    Gson gson = new GsonBuilder().registerTypeAdapter(Attribute.class, Attribute.JSON).create();

    assertThat(gson.toJson(Attribute.builder().key("k").setNull("value").build()))
        .isEqualTo("{\"key\":\"k\",\"value\":null}");
  }

  @Test
  void sendsWhatTheDocumentsDoNotKnow() {
    assertThat(json(Attribute.builder().key("k").extra("a", "x").extra("b", 1).extra("c", true)))
        .isEqualTo("{\"key\":\"k\",\"a\":\"x\",\"b\":1,\"c\":true}");
    assertThat(json(Attribute.builder().key("k").extra("a", JsonNull.INSTANCE)))
        .isEqualTo("{\"key\":\"k\",\"a\":null}");
    assertThat(json(Attribute.builder().key("k").extra("a", "x").extra("a", (String) null)))
        .isEqualTo("{\"key\":\"k\"}");
  }

  @Test
  void letsAnExtraWinOverAValueUntilTheValueIsSetAgain() {
    Attribute.Builder builder =
        Attribute.builder().key("k").value("v").extra("value", new JsonPrimitive(5));

    assertThat(json(builder)).isEqualTo("{\"key\":\"k\",\"value\":5}");
    assertThat(json(builder.value("w"))).isEqualTo("{\"key\":\"k\",\"value\":\"w\"}");
  }

  @Test
  void keepsTheExtrasOfWhatItWasMadeFrom() throws IOException {
    Attribute read = Attribute.JSON.fromJson("{\"key\":\"k\",\"value\":5,\"new\":1}");

    assertThat(json(read.toBuilder().key("l"))).isEqualTo("{\"key\":\"l\",\"value\":5,\"new\":1}");
    assertThat(json(read.toBuilder().value("v")))
        .isEqualTo("{\"key\":\"k\",\"value\":\"v\",\"new\":1}");
  }

  @Test
  void isNotChangedByLaterCallsOfTheBuilder() {
    Attribute.Builder builder = Attribute.builder().key("k");
    Attribute built = builder.build();
    builder.extra("a", 1);

    assertThat(built.extra().isEmpty()).isTrue();
  }

  @Test
  void cannotBuildWithoutWhatIsRequired() {
    assertThatThrownBy(() -> Attribute.builder().value("v").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Attribute needs key: call key(...)");
    assertThatThrownBy(() -> Attribute.builder().key("k").key(null).build())
        .hasMessage("Attribute needs key: call key(...)");
  }

  @Test
  void canBuildIfAnExtraStandsInForWhatIsRequired() {
    assertThat(json(Attribute.builder().extra("key", 5))).isEqualTo("{\"key\":5}");
  }

  private static String json(Attribute.Builder builder) {
    return Attribute.JSON.toJson(builder.build());
  }
}
