package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.EventSamples;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No sample of any operation or event lies after the day for which it is made. */
class SampledTimesTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
  private static final Instant MIDNIGHT = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
  private static final Pattern LATER = Pattern.compile("(?i).*(expir|due|next|renewal).*");

  private final List<String> future = new ArrayList<>();
  private int times;

  @Test
  void answersTellOfThePast() {
    for (Family family : ClassPathIndex.get().families()) {
      for (OperationSpec operation : family.operations()) {
        Schema schema = operation.response().schema();
        if (schema != null) {
          check(operation.id(), SampleValues.of(schema, "", Purpose.RESPONSE, TODAY));
        }
      }
    }
    assertThat(future).isEmpty();
    assertThat(times).isGreaterThan(2_000);
  }

  @Test
  void eventsTellOfThePast() {
    for (String event : EventSamples.names()) {
      check(event, EventSamples.of(event, MIDNIGHT));
    }
    assertThat(future).isEmpty();
    assertThat(times).isGreaterThan(900);
  }

  private void check(String place, JsonElement value) {
    if (value instanceof JsonObject object) {
      object.asMap().forEach((name, each) -> check(place + '.' + name, each));
    } else if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(each -> check(place + "[]", each));
    } else if (value.isJsonPrimitive() && TIME.matcher(value.getAsString()).matches()) {
      times++;
      // A day may be today; as text, times are in the order of their dates.
      String latest = TODAY.toString();
      String name = place.substring(place.lastIndexOf('.') + 1);
      if (value.getAsString().compareTo(latest) > 0 && !LATER.matcher(name).matches()) {
        future.add(place + ": " + value);
      }
    }
  }
}
