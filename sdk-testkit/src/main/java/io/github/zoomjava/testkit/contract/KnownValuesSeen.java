package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Joined;
import io.github.zoomjava.testkit.internal.sample.Purpose;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import io.github.zoomjava.testkit.internal.sample.SampleValues;
import io.github.zoomjava.testkit.internal.sample.Variation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values of the enums of an operation were sent and came back, place by place. */
final class KnownValuesSeen {
  private final OperationSpec operation;
  private final Map<String, Set<JsonElement>> known = new LinkedHashMap<>();
  private final Map<String, Set<JsonElement>> seen = new LinkedHashMap<>();

  KnownValuesSeen(OperationSpec operation) {
    this.operation = operation;
    EnumPlace all = (place, schema, value) -> known.put(place, new HashSet<>(schema.enumValues()));
    @Nullable Schema answer = operation.response().schema();
    visitRequest(SampleRequest.of(operation), all);
    if (answer != null) {
      visit("answer", answer, SampleValues.of(answer, "", Purpose.RESPONSE), all);
    }
  }

  /** How many runs it takes to see all: as many as the longest enum has values. */
  int turns() {
    return known.values().stream().mapToInt(Set::size).max().orElse(0);
  }

  /**
   * Adds the values of a request, which was found to be the one of its scenario, and its answer.
   */
  void add(Scenario scenario, RecordedRequest request) {
    EnumPlace one =
        (place, schema, value) -> seen.computeIfAbsent(place, p -> new HashSet<>()).add(value);
    visitRequest(scenario.request(), one);
    @Nullable Schema answer = operation.response().schema();
    if (answer != null) {
      JsonElement received = JsonParser.parseString(scenario.received(request.answer()));
      visit("answer", answer, received, one);
    }
  }

  void checkComplete() {
    Expect.equal("values of enums", known, seen);
  }

  /** How many values there are, counted in each place. */
  int count() {
    return seen.values().stream().mapToInt(Set::size).sum();
  }

  private void visitRequest(SampleRequest request, EnumPlace then) {
    for (ParameterSpec parameter : operation.parameters()) {
      JsonElement value = Objects.requireNonNull(request.parameters().get(parameter.name()));
      visit(parameter.name(), parameter.schema(), value, then);
    }
    if (operation.body() != null) {
      visit("body", operation.body().schema(), Objects.requireNonNull(request.body()), then);
    }
  }

  private static void visit(String place, Schema schema, JsonElement value, EnumPlace then) {
    if (!schema.enumValues().isEmpty() && schema.type() != JsonType.ARRAY) {
      then.accept(place, schema, value);
    } else if (schema.joined()) {
      Joined.list(value).forEach(each -> visit(place + "[]", schema.items(), each, then));
    } else if (value instanceof JsonArray list) {
      list.forEach(element -> visit(place + "[]", schema.items(), element, then));
    } else if (value instanceof JsonObject object) {
      Variation.forEachDeclared(
          schema,
          object,
          (name, property, inner) -> visit(place + "." + name, property, inner, then));
    }
  }

  /** Takes a place where an enum has a value. */
  private interface EnumPlace {
    void accept(String place, Schema schema, JsonElement value);
  }
}
