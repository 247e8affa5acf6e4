package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.zoomjava.core.event.EventModule;
import io.github.zoomjava.core.event.EventReader;
import io.github.zoomjava.core.event.ZoomEvent;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.OpenEnum;
import io.github.zoomjava.testkit.EventSamples;
import io.github.zoomjava.testkit.contract.Promises;
import io.github.zoomjava.testkit.contract.Promises.Kind;
import io.github.zoomjava.testkit.internal.index.Family;
import java.lang.reflect.RecordComponent;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What records declare, held against JSON that has nothing of it. */
class PromisesTest {
  private static final EventReader READER = EventReader.create();

  @Test
  void everyRecordKeepsItsPromisesWhenNothingWasSent() throws Exception {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    int records = 0;
    int identified = 0;
    for (Class<?> type : generated()) {
      if (!type.isRecord() || OpenEnum.class.isAssignableFrom(type)) {
        continue;
      }
      Record empty = empty(type);
      Map<Kind, Integer> own = Promises.check(type.getName(), empty);
      own.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
      records++;
      identified += own.containsKey(Kind.IDENTITY) ? 1 : 0;
      assertThat(empty).isEqualTo(empty(type)).hasSameHashCodeAs(empty(type));
      assertThat(empty.toString()).startsWith(type.getSimpleName());
      assertThat(codec(type).toJsonTree(empty)).isEqualTo(new JsonObject());
    }

    System.out.printf(
        "%d records, %d with an identity; components by kind: %s%n", records, identified, kinds);
    assertThat(records).isGreaterThan(3_000);
    assertThat(identified).isGreaterThan(400);
  }

  @Test
  void everyEventHasItsContainersWhenNothingWasSent() throws Exception {
    int containers = 0;
    for (String name : EventSamples.names()) {
      JsonObject message = new JsonObject();
      message.addProperty("event", name);

      ZoomEvent event = READER.read(message);

      containers += containers(name, (Record) event);
    }
    System.out.printf("%d events, %d containers%n", EventSamples.names().size(), containers);
    assertThat(containers).isGreaterThan(1_000);
  }

  private static int containers(String path, Record object) throws Exception {
    int containers = 0;
    Promises.check(path, object);
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      if (Set.of("payload", "object").contains(component.getName())
          && component.getAccessor().invoke(object) instanceof Record inner) {
        containers += 1 + containers(path + "." + component.getName(), inner);
      }
    }
    return containers;
  }

  private static Set<Class<?>> generated() throws Exception {
    Set<String> names = new TreeSet<>();
    for (Family family : Families.all()) {
      names.addAll(GeneratedClasses.binaryNames(family));
    }
    for (EventModule module : ServiceLoader.load(EventModule.class)) {
      Class<?> type = module.getClass();
      names.addAll(GeneratedClasses.binaryNames(type, type.getPackageName()));
    }
    Set<Class<?>> types = new LinkedHashSet<>();
    for (String name : names) {
      types.add(Class.forName(name));
    }
    return types;
  }

  private static Record empty(Class<?> type) throws Exception {
    return Objects.requireNonNull(codec(type).fromJson("{}"));
  }

  @SuppressWarnings("unchecked") // because a record's codec is for the record
  private static JsonCodec<Record> codec(Class<?> type) throws ReflectiveOperationException {
    return (JsonCodec<Record>) type.getField("JSON").get(null);
  }
}
