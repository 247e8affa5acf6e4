package io.github.zoomjava.it.original;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.it.Families;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.index.WindowSpec;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every operation that takes a time and tells one tells the time it took. */
class ToldTimesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-15T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void everyTimeIsToldAsItWasAskedFor() throws Exception {
    int told = 0;
    try (FakeZoom fake = FakeZoom.builder().stateless().clock(CLOCK).start()) {
      SampleCalls calls = new SampleCalls(fake);
      for (OperationSpec operation : telling()) {
        JsonObject answer = answer(calls, operation, "2026-07-10", "2026-07-12");

        assertThat(text(answer, "from")).as(operation.id()).startsWith("2026-07-10");
        assertThat(text(answer, "to")).as(operation.id()).startsWith("2026-07-12");
        told++;
      }
    }
    System.out.println(told + " operations tell the time they were asked for");
    assertThat(told).isEqualTo(88);
  }

  @Test
  void theUsualTimeIsToldWhereZoomSaysWhichThatIs() throws Exception {
    int told = 0;
    try (FakeZoom fake = FakeZoom.builder().stateless().clock(CLOCK).start()) {
      SampleCalls calls = new SampleCalls(fake);
      for (OperationSpec operation : telling()) {
        if (!isRequired(operation, "from") && !isRequired(operation, "to")) {
          JsonObject answer = answer(calls, operation, "", "");
          boolean known = window(operation).usual() != null;

          assertThat(answer.has("from")).as(operation.id()).isEqualTo(known);
          assertThat(answer.has("to")).as(operation.id()).isEqualTo(known);
          told += known ? 1 : 0;
        }
      }
    }
    System.out.println(told + " operations tell their usual time");
    assertThat(told).isGreaterThan(40);
  }

  private static JsonObject answer(
      SampleCalls calls, OperationSpec operation, String from, String to) throws Exception {
    SampleRequest plain = SampleCalls.withoutOptionalParameters(operation);
    Map<String, JsonElement> parameters = new LinkedHashMap<>(plain.parameters());
    if (!from.isEmpty()) {
      parameters.put("from", time(operation, from));
      parameters.put("to", time(operation, to));
    }
    SampleRequest request = new SampleRequest(parameters, plain.body());
    return calls
        .json(operation, Map.of(), request)
        .orElseThrow(() -> new AssertionError(operation.id()))
        .getAsJsonObject();
  }

  /** A day, or its begin where the operation takes moments only. */
  private static JsonPrimitive time(OperationSpec operation, String day) {
    boolean days =
        operation.queryParameters().stream()
            .filter(each -> each.name().equals("from"))
            .map(ParameterSpec::schema)
            .anyMatch(each -> each.format().equals("date") || each.timeForms().contains("date"));
    return new JsonPrimitive(days ? day : day + "T00:00:00Z");
  }

  private static List<OperationSpec> telling() {
    return Families.all().stream()
        .map(Family::operations)
        .flatMap(List::stream)
        .filter(each -> isTold(each, "from") && isTold(each, "to"))
        .toList();
  }

  private static boolean isTold(OperationSpec operation, String name) {
    @Nullable Schema schema = operation.response().schema();
    return schema != null
        && schema.properties().containsKey(name)
        && operation.queryParameters().stream().anyMatch(each -> each.name().equals(name));
  }

  private static boolean isRequired(OperationSpec operation, String name) {
    return operation.queryParameters().stream()
        .anyMatch(each -> each.name().equals(name) && each.required());
  }

  private static WindowSpec window(OperationSpec operation) {
    return operation.windows().stream()
        .filter(each -> each.from().equals("from"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(operation.id()));
  }

  private static String text(JsonObject answer, String name) {
    return Objects.requireNonNull(answer.get(name), name).getAsString();
  }
}
