package io.github.zoomjava.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodecsTest {

  private static final Map<String, JsonCodec<Instant>> CODECS =
      Map.of(
          "iso", JsonCodec.INSTANT,
          "millis", JsonCodec.EPOCH_MILLIS,
          "seconds", JsonCodec.EPOCH_SECONDS,
          "millis text", JsonCodec.EPOCH_MILLIS_TEXT,
          "seconds text", JsonCodec.EPOCH_SECONDS_TEXT,
          "pattern", JsonCodec.time("yyyy-MM-dd HH:mm:ss"));

  private final List<Drift> drifts = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iso          | 2019-06-17T18:30:34Z | "2019-06-17T18:30:34Z"
          iso          | 2019-06-17T18:30:34.686Z | "2019-06-17T18:30:34.686Z"
          millis       | 2019-06-17T18:30:34.686Z | 1560796234686
          seconds      | 2019-06-17T18:30:34Z | 1560796234
          millis text  | 2019-06-17T18:30:34.686Z | "1560796234686"
          seconds text | 2019-06-17T18:30:34Z | "1560796234"
          pattern      | 2019-06-17T18:30:34Z | "2019-06-17 18:30:34"
          """)
  void writesAndReadsTheDocumentedFormWithoutDrift(String codec, Instant time, String json)
      throws IOException {
    assertThat(codec(codec).toJson(time)).isEqualTo(json);
    assertThat(holder(codec, json).at()).isEqualTo(time);
    assertThat(holder(codec, json).extra()).isSameAs(ExtraProperties.none());
    assertThat(drifts).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iso     | 1560796234686            | 2019-06-17T18:30:34.686Z
          iso     | "1560796234"             | 2019-06-17T18:30:34Z
          millis  | "1560796234686"          | 2019-06-17T18:30:34.686Z
          millis  | 1560796234               | 2019-06-17T18:30:34Z
          millis  | "2019-06-17T18:30:34Z"   | 2019-06-17T18:30:34Z
          seconds | 1560796234686            | 2019-06-17T18:30:34.686Z
          millis text | 1560796234686        | 2019-06-17T18:30:34.686Z
          pattern | "2019-06-17T18:30:34Z"   | 2019-06-17T18:30:34Z
          pattern | "2019-06-17T20:30:34+02:00" | 2019-06-17T18:30:34Z
          """)
  void readsEveryOtherFormAndWritesItBack(String codec, String json, Instant time)
      throws IOException {
    Holder holder = holder(codec, json);

    assertThat(holder.at()).isEqualTo(time);
    assertThat(codec(holder).toJsonTree(holder))
        .isEqualTo(JsonParser.parseString("{\"at\":" + json + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iso     | "soon"
          iso     | ""
          millis  | 1.5
          millis  | 12345678901234567
          millis  | true
          pattern | "2019-02-30 18:30:34"
          """)
  void keepsAndReportsWhatIsNoTime(String codec, String json) throws IOException {
    Holder holder = holder(codec, json);

    assertThat(holder.at()).isNull();
    assertThat(drifts).extracting(Drift::kind).containsExactly(Drift.Kind.UNREADABLE);
    assertThat(codec(holder).toJsonTree(holder))
        .isEqualTo(JsonParser.parseString("{\"at\":" + json + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"at":"2021-07-13T21:44:51","timezone":"America/Los_Angeles"} | 2021-07-14T04:44:51Z
          {"timezone":"America/Los_Angeles","at":"2021-07-13T21:44:51"} | 2021-07-14T04:44:51Z
          {"at":"2021-07-13T21:44:51","time_zone":"Asia/Tokyo"}         | 2021-07-13T12:44:51Z
          {"at":"2021-07-13T21:44:51Z","timezone":"America/Los_Angeles"} | 2021-07-13T21:44:51Z
          {"at":"2021-07-13T21:44:51","timezone":"Nowhere/At_All"}      | 2021-07-13T21:44:51Z
          {"at":"2021-07-13T21:44:51","timezone":""}                    | 2021-07-13T21:44:51Z
          {"at":"2021-07-13T21:44:51"}                                  | 2021-07-13T21:44:51Z
          """)
  void readsATimeWithoutOffsetInTheZoneBesideIt(String json, Instant time) throws IOException {
    Holder holder = read(Holder.codec("iso"), json);

    assertThat(holder.at()).isEqualTo(time);
    assertThat(codec(holder).toJsonTree(holder)).isEqualTo(JsonParser.parseString(json));
  }

  @Test
  void readsAndWritesADateByItsPattern() throws IOException {
    JsonCodec<LocalDate> dates = JsonCodec.date("MM-dd-yyyy");

    assertThat(dates.toJson(LocalDate.of(2024, 7, 1))).isEqualTo("\"07-01-2024\"");
    assertThat(dates.fromJson("\"07-01-2024\"")).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(dates.fromJson("\"2024-07-01\"")).isEqualTo(LocalDate.of(2024, 7, 1));
  }

  @Test
  void cannotReadADateThatDoesNotExist() {
    assertThatThrownBy(() -> JsonCodec.date("MM-dd-yyyy").fromJson("\"13-01-2024\""))
        .isInstanceOf(JsonSyntaxException.class);
  }

  private Holder holder(String codec, String json) throws IOException {
    return read(Holder.codec(codec), "{\"at\":" + json + "}");
  }

  private Holder read(JsonCodec<Holder> codec, String json) throws IOException {
    JsonInput in = new JsonInput(new JsonReader(new StringReader(json)), "test.get", drifts::add);
    return requireNonNull(codec.readOrNull(in));
  }

  private static JsonCodec<Instant> codec(String name) {
    return requireNonNull(CODECS.get(name));
  }

  private static JsonCodec<Holder> codec(Holder holder) {
    return Holder.codec(holder.form());
  }

  /** As generated, except that the codec of its time is chosen by the test. */
  private record Holder(
      @Nullable Instant at, @Nullable String timezone, ExtraProperties extra, String form) {

    static JsonCodec<Holder> codec(String form) {
      return new RecordCodec<>("at,timezone", (place, v) -> shape(form, place, v));
    }

    private static Object shape(String form, int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Holder((Instant) v[0], (String) v[1], (ExtraProperties) requireNonNull(v[2]), form);
        case RecordCodec.VALUES -> {
          Holder holder = (Holder) requireNonNull(v[0]);
          yield new Object[] {holder.at, holder.timezone, holder.extra};
        }
        case 0 -> TimeCodecsTest.codec(form);
        default -> JsonCodec.STRING;
      };
    }
  }
}
