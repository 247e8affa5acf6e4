package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.testkit.internal.index.Family;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All times of all records, in the forms that Zoom has sent times in. */
class EveryTimeTest {
  private static final Instant TIME = Instant.parse("2019-06-17T18:30:34.686Z");
  private static final List<JsonElement> FORMS =
      List.of(
          new JsonPrimitive("2019-06-17T18:30:34.686Z"),
          new JsonPrimitive("2019-06-17T20:30:34.686+02:00"),
          new JsonPrimitive(1_560_796_234_686L),
          new JsonPrimitive("1560796234686"));

  private int records;
  private int times;

  @Test
  void isReadExactlyAndWrittenBackAsItCame() throws Exception {
    for (Family family : Families.all()) {
      for (String name : GeneratedClasses.binaryNames(family)) {
        Class<?> type = Class.forName(name);
        if (type.isRecord() && hasTable(type)) {
          check(type);
        }
      }
    }
    System.out.printf("%d times in %d records, %d forms each%n", times, records, FORMS.size());
    assertThat(times).isGreaterThan(1_000);
  }

  private void check(Class<?> type) throws Exception {
    JsonCodec<?> codec = (JsonCodec<?>) type.getField("JSON").get(null);
    String[] names = WireNames.of(codec);
    RecordComponent[] components = type.getRecordComponents();
    int before = times;
    for (int i = 0; i < names.length; i++) {
      if (components[i].getType() == Instant.class) {
        times++;
        for (JsonElement form : FORMS) {
          check(codec, components[i], names[i], form);
        }
      }
    }
    records += times > before ? 1 : 0;
  }

  private static <T> void check(
      JsonCodec<T> codec, RecordComponent component, String name, JsonElement form)
      throws Exception {
    JsonObject sent = new JsonObject();
    sent.add(name, form);

    T read = codec.fromJsonTree(sent);

    assertThat(component.getAccessor().invoke(read))
        .as("%s of %s", form, component)
        .isEqualTo(TIME);
    assertThat(codec.toJsonTree(read)).isEqualTo(sent);
  }

  private static boolean hasTable(Class<?> type) throws ReflectiveOperationException {
    try {
      return type.getField("JSON").get(null).getClass().getSimpleName().equals("RecordCodec");
    } catch (NoSuchFieldException none) {
      return false;
    }
  }
}
