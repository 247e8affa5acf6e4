package io.github.zoomjava.testkit.internal.check;

import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.index.Selection;
import io.github.zoomjava.testkit.internal.window.Windows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      faults.add(
          Finding.elsewhere(
              "the query parameter " + parameter.name() + " is there " + values.size() + " times"));
    }
    Schema schema = list ? parameter.schema().items() : parameter.schema();
    for (String value : values) {
      if (!reads(value, schema.type(), parameter.joined())) {
        faults.add(
            Finding.elsewhere(
                "the query parameter %s is no %s"
                    .formatted(parameter.name(), schema.type().word())));
      } else if (isTime(schema) && !Windows.isTime(value)) {
        faults.add(Finding.elsewhere("the query parameter " + parameter.name() + " is no time"));
      }
    }
  }

  private static boolean isTime(Schema schema) {
    return schema.format().startsWith("date") || !schema.timeForms().isEmpty();
  }

  private static boolean reads(String value, JsonType type, boolean joined) {
    if (joined) {
      return List.of(value.split(",", -1)).stream().allMatch(each -> reads(each, type, false));
    }
    return switch (type) {
      case INTEGER -> value.matches("-?\\d+");
      case NUMBER -> value.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
      case BOOLEAN -> value.equals("true") || value.equals("false");
      default -> true;
    };
  }
}
