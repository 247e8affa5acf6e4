package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.meetings.event.RecordingCompleted;
import io.github.zoomjava.meetings.event.RecordingCompletedObject;
import io.github.zoomjava.testkit.internal.index.Family;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of every record, answers and events alike. */
class NumbersTest {
  private static final Pattern GROWS =
      Pattern.compile("(?i).*(size|bytes|total|count|id|timestamp|ts|records)");
  private static final Set<String> OF_PAGES = Set.of("pageSize", "pageCount");

  private static final List<Place> numbers = new ArrayList<>();

  /** A component that is a number. */
  private record Place(Class<?> type, int index, RecordComponent component) {
    /** The record with nothing but this. */
    Object holding(Object value) throws ReflectiveOperationException {
      RecordComponent[] all = type.getRecordComponents();
      Object[] values = new Object[all.length];
      values[index] = value;
      values[all.length - 1] = ExtraProperties.none();
      Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getConstructor(types).newInstance(values);
    }

    @SuppressWarnings("unchecked") // because each record has a codec of itself
    JsonCodec<Object> codec() throws ReflectiveOperationException {
      return (JsonCodec<Object>) type.getField("JSON").get(null);
    }

    boolean is(Class<?> wanted) {
      return component.getType() == wanted;
    }
  }

  @BeforeAll
  static void findNumbers() throws Exception {
    Set<String> names = new TreeSet<>();
    for (Family family : Families.all()) {
      names.addAll(GeneratedClasses.binaryNames(family));
    }
    for (EventModule module : ServiceLoader.load(EventModule.class)) {
      String events = module.getClass().getPackageName();
      names.addAll(GeneratedClasses.binaryNames(module.getClass(), events));
    }
    for (String name : names) {
      Class<?> type = Class.forName(name);
      if (isModel(type)) {
        RecordComponent[] all = type.getRecordComponents();
        for (int i = 0; i < all.length; i++) {
          if (Number.class.isAssignableFrom(all[i].getType())) {
            numbers.add(new Place(type, i, all[i]));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3_221_225_472L, 1_720_700_000_000L, Long.MAX_VALUE})
  void everyLongHoldsThreeGibibytesAndEpochTimes(long value) throws Exception {
    int checked = 0;
    for (Place place : numbers) {
      if (place.is(Long.class)) {
        assertRoundTrip(place, value, Long.toString(value));
        checked++;
      }
    }

    System.out.println(value + " is read and written back exactly by " + checked + " components");
    assertThat(checked).isGreaterThan(1_500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234.56", "0.1", "100", "0", "9007199254740993.25", "1e3"})
  void everyDoubleIsWrittenBackAsTheNumberItWas(String value) throws Exception {
    int checked = 0;
    for (Place place : numbers) {
      if (place.is(Double.class)) {
        assertRoundTrip(place, Double.valueOf(value), value);
        checked++;
      }
    }

    assertThat(checked).isGreaterThan(300);
  }

  @Test
  void aRecordingAboveTwoGibibytesHasItsSize() {
    ZoomEvent event =
        EventReader.create()
            .read(
                """
                {"event":"recording.completed","payload":{"object":{"total_size":3000000000,
                 "recording_files":[{"file_size":3000000000}]}}}
                """);

    RecordingCompletedObject recording = ((RecordingCompleted) event).payload().object();
    assertThat(recording.totalSize()).isEqualTo(3_000_000_000L);
    assertThat(recording.recordingFiles().get(0).fileSize()).isEqualTo(3_000_000_000L);
  }

  @Test
  void whatGrowsHas64Bits() {
    assertThat(numbers)
        .filteredOn(place -> place.is(Integer.class))
        .filteredOn(place -> !OF_PAGES.contains(place.component().getName()))
        .filteredOn(place -> GROWS.matcher(place.component().getName()).matches())
        .isEmpty();
  }

  private static void assertRoundTrip(Place place, Object value, String text) throws Exception {
    JsonCodec<Object> codec = place.codec();
    JsonElement written = codec.toJsonTree(place.holding(value));
    String property = written.getAsJsonObject().keySet().iterator().next();
    String json = "{\"" + property + "\":" + text + "}";

    Object read = codec.fromJson(json);

    assertThat(place.component().getAccessor().invoke(read)).as("%s", place).isEqualTo(value);
    assertThat(codec.toJsonTree(read)).as("%s", place).isEqualTo(JsonParser.parseString(json));
  }

  /** Open enums are records of one value. */
  private static boolean isModel(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getType() == ExtraProperties.class);
  }
}
