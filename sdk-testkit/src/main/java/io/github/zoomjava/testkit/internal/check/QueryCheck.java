package io.github.zoomjava.testkit.internal.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.index.Selection;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the query of a request against the parameters of its operation. */
final class QueryCheck {
  private QueryCheck() {}

  static void check(
      OperationSpec operation, Map<String, List<String>> query, List<Finding> faults) {
    Map<String, ParameterSpec> known = new LinkedHashMap<>();
    operation.queryParameters().forEach(each -> known.put(each.name(), each));
    @Nullable Selection selection = operation.selection();
    query.forEach(
        (name, values) -> {
          if (selection != null && selection.inQuery() && selection.name().equals(name)) {
            return;
          }
          @Nullable ParameterSpec parameter = known.get(name);
          if (parameter == null) {
            faults.add(
                Finding.elsewhere(
                    "the query parameter " + name + " is one the document does not know"));
          } else {
            checkValues(parameter, values, faults);
          }
        });
    for (ParameterSpec parameter : known.values()) {
      if (parameter.required() && !query.containsKey(parameter.name())) {
        faults.add(
            Finding.elsewhere(
                "the query parameter " + parameter.name() + " is required and missing"));
      }
    }
  }

  private static void checkValues(
      ParameterSpec parameter, List<String> values, List<Finding> faults) {
    boolean list = parameter.schema().type() == JsonType.ARRAY;
    boolean repeatable = list && !parameter.joined();
    if (!repeatable && values.size() > 1) {
      report(parameter, "is there " + values.size() + " times", faults);
    }
    List<String> items =
        parameter.joined()
            ? values.stream().flatMap(value -> Stream.of(value.split(",", -1))).toList()
            : values;
    Schema schema = list ? parameter.schema().items() : parameter.schema();
    if (!items.stream().allMatch(item -> reads(item, schema.type()))) {
      report(parameter, "is no " + schema.type().word(), faults);
      return;
    }
    JsonArray read = new JsonArray();
    items.forEach(item -> read.add(read(item, schema.type())));
    Stream.concat(
            list ? problem(parameter, read, parameter.schema()) : Stream.empty(),
            read.asList().stream().flatMap(item -> problem(parameter, item, schema)))
        .findFirst()
        .ifPresent(problem -> report(parameter, problem, faults));
  }

  /** A page size beyond the largest is no fault: the largest counts. */
  private static Stream<String> problem(ParameterSpec parameter, JsonElement value, Schema schema) {
    return parameter.name().equals("page_size")
        ? Stream.empty()
        : ValueCheck.problem(parameter.name(), value, schema).stream();
  }

  private static void report(ParameterSpec parameter, String problem, List<Finding> faults) {
    faults.add(Finding.elsewhere("the query parameter " + parameter.name() + " " + problem));
  }

  private static boolean reads(String value, JsonType type) {
    return switch (type) {
      case INTEGER -> value.matches("-?\\d+");
      case NUMBER -> value.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
      case BOOLEAN -> value.equals("true") || value.equals("false");
      default -> true;
    };
  }

  private static JsonPrimitive read(String value, JsonType type) {
    return switch (type) {
      case INTEGER, NUMBER -> new JsonPrimitive(new BigDecimal(value));
      case BOOLEAN -> new JsonPrimitive(Boolean.parseBoolean(value));
      default -> new JsonPrimitive(value);
    };
  }
}
