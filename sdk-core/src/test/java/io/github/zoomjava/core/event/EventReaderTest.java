package io.github.zoomjava.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import io.github.zoomjava.core.internal.Listeners;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

  private final EventReader reader = EventReader.create();

  @Test
  void readsAnEventOfTheCoreAsItsType() {
    String json =
        "{\"event\":\"app_deauthorized\",\"payload\":{\"account_id\":\"a\",\"user_id\":\"u\","
            + "\"client_id\":\"c\",\"signature\":\"s3cret\","
            + "\"deauthorization_time\":\"2027-01-02T09:00:00.123Z\",\"new\":1}}";

    AppDeauthorized event = (AppDeauthorized) reader.read(json);

    AppDeauthorized.Payload payload = Objects.requireNonNull(event.payload());
    assertThat(payload.userId()).isEqualTo("u");
    assertThat(event.occurredAt()).isEqualTo(Instant.parse("2027-01-02T09:00:00.123Z"));
    assertThat(event).asString().doesNotContain("s3cret");
    assertThat(AppDeauthorized.JSON.toJsonTree(event)).isEqualTo(JsonParser.parseString(json));
  }

  @Test
  void readsWhatNobodyKnowsAsAnUnknownEvent() {
    String json =
        "{\"event\":\"moon.risen\",\"event_ts\":1739923528123,\"payload\":{\"secret\":1}}";

    UnknownEvent event = (UnknownEvent) reader.read(json);

    assertThat(event.event()).isEqualTo("moon.risen");
    assertThat(event.occurredAt()).isEqualTo(Instant.ofEpochMilli(1739923528123L));
    assertThat(event.json()).isEqualTo(JsonParser.parseString(json));
    assertThat(event).asString().doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app_deauthorized",
        "app_deauthorized ",
        " app_deauthorized",
        "app_deauthorized.",
        "app_deauthorized. ",
        "\\tapp_deauthorized\\n"
      })
  void knowsANameByWhatStandsBetweenBlanksAndDots(String name) {
    assertThat(reader.read("{\"event\":\"" + name + "\"}")).isInstanceOf(AppDeauthorized.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"App_deauthorized", "app_deauthorized.x", "app deauthorized", ".", ""})
  void knowsNoOtherName(String name) {
    assertThat(reader.read("{\"event\":\"" + name + "\"}")).isInstanceOf(UnknownEvent.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1641884378841, 1641884378841",
    "'\"1641884378841\"', 1641884378841",
    "null, ",
    "'\"2024-09-08 15:58:40\"', ",
    "1e400, ",
    "99999999999999999999, ",
    "-1, ",
    "true, ",
    "[1], ",
    "{}, "
  })
  void readsTheTimeInWhicheverFormItCame(String time, Long expected) {
    ZoomEvent event = reader.read("{\"event\":\"x\",\"event_ts\":" + time + "}");

    assertThat(event.eventTs()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event\":\"app_deauthorized\"}",
        "{\"event\":\"app_deauthorized\",\"event_ts\":\"1641884378841\"}",
        "{\"event\":\"app_deauthorized\",\"event_ts\":{}}",
        "{\"event\":\"app_deauthorized\",\"payload\":null}",
        "{\"event\":\"app_deauthorized\",\"payload\":\"text\"}",
        "{\"event\":\"app_deauthorized\",\"payload\":[]}",
        "{\"event\":\"app_deauthorized\",\"payload\":{\"user_id\":17}}",
        "{\"event\":\"app_deauthorized\",\"payload\":{\"user_id\":{\"id\":17}}}",
        "{\"event\":\"app_deauthorized\",\"payload\":{\"deauthorization_time\":\"2024-09-08 15:58:40\"}}",
        "{\"event\":\"app_deauthorized\",\"payload\":{\"deauthorization_time\":\"yesterday\"}}",
        "{\"event\":\"app_deauthorized\",\"event\":\"app_deauthorized\"}"
      })
  void readsAKnownEventWhateverFormItsPartsHave(String json) {
    ZoomEvent event = reader.read(json);

    assertThat(EventReader.nameOf(event.event())).isEqualTo("app_deauthorized");
    assertThat(event.occurredAt()).isNotEqualTo(Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "17",
        "\"text\"",
        "[]",
        "{}",
        "{\"event\":null}",
        "{\"event\":17}",
        "{\"event\":{}}",
        "{\"event\":[\"app_deauthorized\"]}",
        "{",
        "{\"event\":\"app_deauthorized\"",
        "<html>Bad gateway</html>",
        "\u0000\uffff"
      })
  void readsAnyOtherTextAsAnUnknownEvent(String text) {
    assertThat(reader.read(text)).isInstanceOf(UnknownEvent.class);
  }

  @Test
  void readsTextOfAnyDepthAsAnUnknownEvent() {
    assertThat(reader.read("[".repeat(500_000))).isInstanceOf(UnknownEvent.class);
    assertThat(reader.read("{\"a\":".repeat(500_000))).isInstanceOf(UnknownEvent.class);
  }

  @Test
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsALongNameInNoLongTime() {
    String name = ".".repeat(1_000_000) + "x";

    assertThat(EventReader.nameOf(name)).isEqualTo(name);
    assertThat(EventReader.nameOf(name + ". .")).isEqualTo(name);
  }

  /** Of which Gson alone does not find the end. */
  @Test
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsTextThatBeginsWithByteOrderMarks() {
    assertThat(reader.read("\ufeff\ufeff" + "x".repeat(2_000))).isInstanceOf(UnknownEvent.class);
    assertThat(reader.read("\ufeff\ufeff{\"event\":\"app_deauthorized\"}"))
        .isInstanceOf(AppDeauthorized.class);
  }

  @Test
  void readsBytesThatAreNoUtf8() {
    byte[] bytes = {'{', '"', (byte) 0xff, (byte) 0xc0, '"', ':', '1', '}'};

    assertThat(reader.read(bytes)).isInstanceOf(UnknownEvent.class);
  }

  @Test
  void readsWhatItsCodecCannotReadAsAnUnknownEvent() {
    for (RuntimeException failure :
        List.of(new JsonSyntaxException("no"), new IllegalStateException("no"))) {
      EventReader reader = EventReader.of(List.of(new UnreadableEvents(failure)));

      assertThat(reader.read("{\"event\":\"door.opened\"}")).isInstanceOf(UnknownEvent.class);
    }
  }

  @Test
  void keepsItsMessageWhateverOthersDoWithTheirCopies() {
    JsonObject message = new JsonObject();
    message.addProperty("event", "moon.risen");
    UnknownEvent event = (UnknownEvent) reader.read(message);

    message.addProperty("added", 1);
    event.json().getAsJsonObject().addProperty("added", 2);

    assertThat(event.json()).hasToString("{\"event\":\"moon.risen\"}");
    assertThat(event).isEqualTo(reader.read("{\"event\":\"moon.risen\"}"));
  }

  @Test
  void readsATreeThatIsChangedAfterwards() {
    JsonObject message = new JsonObject();
    message.addProperty("event", "app_deauthorized");
    JsonObject unknown = new JsonObject();
    message.add("new", unknown);
    AppDeauthorized event = (AppDeauthorized) reader.read(message);

    unknown.addProperty("added", 1);

    assertThat(AppDeauthorized.JSON.toJson(event))
        .isEqualTo("{\"event\":\"app_deauthorized\",\"new\":{}}");
  }

  @Test
  void takesTheFirstModuleThatKnowsAnEvent() {
    EventReader reader = EventReader.of(List.of(new SampleEvents("one"), new SampleEvents("two")));

    assertThat(reader.read("{\"event\":\"door.opened\"}")).isInstanceOf(SampleEvents.Door.class);
    assertThat(reader.familyOf("door.opened")).isEqualTo("one");
    assertThat(reader.familyOf("app_deauthorized")).isEqualTo("core");
    assertThat(reader.familyOf("moon.risen")).isNull();
  }

  @Test
  void reportsWhatDiffersFromTheDocumentsByTheNameOfTheEvent() {
    List<Drift> drifts = new ArrayList<>();
    EventReader listening = reader.withDriftListener(drifts::add);
    String json =
        "{\"event\":\"app_deauthorized\",\"event_ts\":12.5,\"payload\":{\"account_id\":\"a\",\"new\":1}}";

    AppDeauthorized event = (AppDeauthorized) listening.read(json);

    assertThat(event.eventTs()).isNull();
    assertThat(AppDeauthorized.JSON.toJsonTree(event)).isEqualTo(JsonParser.parseString(json));
    assertThat(drifts)
        .containsExactly(
            new Drift(
                "app_deauthorized",
                "$.event_ts",
                Drift.Kind.UNREADABLE,
                "expected integer, found number"),
            new Drift(
                "app_deauthorized",
                "$.payload.new",
                Drift.Kind.UNKNOWN_PROPERTY,
                "expected an undocumented property, found number"));
  }

  @Test
  void readsAnEventThoughTheDriftListenerFails() {
    EventReader listening =
        reader.withDriftListener(
            drift -> {
              throw new IllegalStateException("no");
            });

    assertThat(listening.read("{\"event\":\"app_deauthorized\",\"new\":1}"))
        .isInstanceOf(AppDeauthorized.class);
  }

  @Test
  void warnsOnceThatThereAreNoModules() {
    List<LogRecord> records = new ArrayList<>();
    Logger logger = Logger.getLogger(Listeners.LOGGER);
    Handler handler = keeping(records);
    logger.addHandler(handler);
    try {
      EventReader none = EventReader.create();
      none.read("{\"event\":\"meeting.started\"}");
      none.read("{\"event\":\"meeting.ended\"}");
      EventReader.of(List.of(new SampleEvents("one")));
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(records).singleElement().extracting(LogRecord::getLevel).isEqualTo(Level.WARNING);
    assertThat(records.get(0).getMessage()).contains("sdk-meetings", "META-INF/services");
  }

  private static Handler keeping(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private record UnreadableEvents(RuntimeException failure) implements EventModule {

    @Override
    public String family() {
      return "house";
    }

    @Override
    public List<String> names() {
      return List.of("door.opened");
    }

    @Override
    public JsonCodec<SampleEvents.Door> codec(String name) {
      return new JsonCodec<>() {
        @Override
        protected SampleEvents.Door read(JsonInput in) {
          throw failure;
        }

        @Override
        protected void write(JsonOutput out, SampleEvents.Door value) {
          throw failure;
        }
      };
    }
  }
}
