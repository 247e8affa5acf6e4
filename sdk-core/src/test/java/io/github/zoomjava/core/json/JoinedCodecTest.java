package io.github.zoomjava.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedCodecTest {

  private final List<Drift> drifts = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"{\"days\":\"2,4\"}", "{\"days\":\"\"}", "{}"})
  void readsWhatItWritesWithoutExtras(String json) throws IOException {
    Week week = read(json);

    assertThat(week.extra()).isSameAs(ExtraProperties.none());
    assertThat(Week.JSON.toJson(week)).isEqualTo(json);
    assertThat(drifts).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"days":"2, 4"}    | 2
          {"days":"2,,4,"}   | 2
          {"days":2}         | 1
          {"days":[2,"4"]}   | 2
          {"days":["2"]}     | 1
          """)
  void readsWhatIsNearlyItAndWritesItBackAsItCame(String json, int size) throws IOException {
    Week week = read(json);

    assertThat(week.days()).hasSize(size).allMatch(Day.KNOWN::contains);
    assertThat(Week.JSON.toJsonTree(week)).isEqualTo(JsonParser.parseString(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"days":{}}     | UNREADABLE
          {"days":"2,9"}  | UNKNOWN_ENUM_VALUE
          {"days":2}      | COERCED
          {"days":[2]}    | COERCED
          {"days":null}   | UNEXPECTED_NULL
          {"places":"1,x"}| COERCED
          {"places":"x"}  | UNREADABLE
          """)
  void reportsWhatIsNotAsDocumentedAndWritesItBack(String json, Drift.Kind kind)
      throws IOException {
    Week week = read(json);

    assertThat(drifts).extracting(Drift::kind).containsExactly(kind);
    assertThat(Week.JSON.toJsonTree(week)).isEqualTo(JsonParser.parseString(json));
  }

  @Test
  void keepsTheReadableElementsInOrder() throws IOException {
    assertThat(read("{\"places\":\"3,x,1\"}").places()).containsExactly(3, 1);
    assertThat(read("{\"days\":\"4,9\"}").days()).containsExactly(Day.WEDNESDAY, new Day("9"));
  }

  private Week read(String json) throws IOException {
    JsonInput in = new JsonInput(new JsonReader(new StringReader(json)), "test.get", drifts::add);
    return requireNonNull(Week.JSON.readOrNull(in));
  }

  private record Day(String value) implements OpenEnum<String> {
    static final Day MONDAY = new Day("2");
    static final Day WEDNESDAY = new Day("4");
    static final List<Day> KNOWN = List.of(MONDAY, WEDNESDAY);
    static final JsonCodec<Day> JSON = OpenEnum.stringCodec(Day::new, KNOWN);
  }

  private record Week(List<Day> days, List<Integer> places, ExtraProperties extra) {
    static final JsonCodec<Week> JSON = new RecordCodec<>("days[],places[]", Week::shape);

    @SuppressWarnings("unchecked") // the codec has read them as what they are
    private static Object shape(int place, @Nullable Object[] v) {
      return switch (place) {
        case RecordCodec.CREATE ->
            new Week(
                requireNonNull((List<Day>) v[0]),
                requireNonNull((List<Integer>) v[1]),
                requireNonNull((ExtraProperties) v[2]));
        case RecordCodec.VALUES -> {
          Week week = requireNonNull((Week) v[0]);
          yield new Object[] {week.days, week.places, week.extra};
        }
        case 0 -> JsonCodec.joined(Day.JSON);
        default -> JsonCodec.joined(JsonCodec.INTEGER);
      };
    }
  }
}
