package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.ClassPathIndex;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.Sampling;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import io.github.zoomjava.testkit.internal.sample.Variation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the document offers in an answer, a user of the fake gets to see. */
class ReachableTest {
  /** By the place of an enum: its values, and those of them that samples showed. */
  private final Map<String, Set<JsonElement>> known = new TreeMap<>();

  private final Map<String, Set<JsonElement>> seen = new TreeMap<>();

  /** Asks the maker of samples: over HTTP, which adds nothing to them, it would take hours. */
  @Test
  void ofAnEnumWithNValuesTheSeedsBelowNShowEach() {
    int seeds = 1;
    for (int seed = 0; seed < seeds; seed++) {
      for (OperationSpec operation : operations(seed)) {
        Schema schema = Objects.requireNonNull(operation.response().schema());
        JsonElement sample = SampleValues.of(schema, "", Purpose.RESPONSE);
        visit(seed, operation.id() + " $", schema, sample);
      }
      seeds = known.values().stream().mapToInt(Set::size).max().orElse(0);
    }
    assertThat(seen).isEqualTo(known);
    assertThat(known.values().stream().mapToInt(Set::size).sum()).isEqualTo(13_548);
  }

  @Test
  void everyVariantIsAnsweredByATypeOfItsOwn() {
    int variants = 0;
    for (ContractRun run : ContractRun.all()) {
      for (OperationSpec operation : run.family().operations()) {
        Schema schema = operation.response().schema();
        if (operation.selection() != null && schema != null) {
          RecordedRequest request = Objects.requireNonNull(run.full().get(operation.id()));
          SampleCheck check = new SampleCheck(false);
          check.check("$", "", schema, JsonParser.parseString(request.answer()));
          assertThat(check.faults()).as(operation.id()).isEmpty();
          variants++;
        }
      }
    }
    assertThat(variants).isEqualTo(59);
  }

  private static List<OperationSpec> operations(int seed) {
    return ClassPathIndex.get().sampled(new Sampling(seed, false, null)).families().stream()
        .map(Family::operations)
        .flatMap(List::stream)
        .filter(each -> each.response().schema() != null)
        .toList();
  }

  /** A seed shows nothing of an enum that has not more values. */
  private void visit(int seed, String place, Schema schema, JsonElement value) {
    List<JsonElement> values = schema.enumValues();
    if (!values.isEmpty() && schema.type() != JsonType.ARRAY) {
      known.putIfAbsent(place, new HashSet<>(values));
      if (seed < values.size()) {
        seen.computeIfAbsent(place, unused -> new HashSet<>()).add(value);
      }
    } else if (value instanceof JsonArray list) {
      list.forEach(element -> visit(seed, place + "[]", schema.items(), element));
    } else if (value instanceof JsonObject object) {
      Variation.forEachDeclared(
          schema,
          object,
          (name, property, inner) -> visit(seed, place + "." + name, property, inner));
    }
  }
}
