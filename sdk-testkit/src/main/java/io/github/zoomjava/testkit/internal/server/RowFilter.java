package io.github.zoomjava.testkit.internal.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.state.ApiCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes sampled rows those that a query asks for: where a parameter has the name of a property, the
 * rows have its value, and of several values each its turn.
 */
final class RowFilter {
  private final ApiCall call;

  RowFilter(ApiCall call) {
    this.call = call;
  }

  /** Changes the rows of every list of an answer that is no page of a list. */
  void apply(JsonElement answer, Schema schema) {
    if (answer instanceof JsonArray rows) {
      applyToRows(rows, schema.items());
    } else if (answer instanceof JsonObject object) {
      schema
          .properties()
          .forEach(
              (name, property) -> {
                if (object.get(name) instanceof JsonArray rows) {
                  applyToRows(rows, property.items());
                }
              });
    }
  }

  /** Changes rows of this schema. */
  void applyToRows(JsonArray rows, Schema row) {
    for (ParameterSpec parameter : call.operation().queryParameters()) {
      @Nullable Schema property = row.properties().get(parameter.name());
      List<JsonPrimitive> asked = property == null ? List.of() : asked(parameter, property);
      for (int i = 0; i < rows.size() && !asked.isEmpty(); i++) {
        if (rows.get(i) instanceof JsonObject object && object.has(parameter.name())) {
          object.add(parameter.name(), asked.get(i % asked.size()));
        }
      }
    }
  }

  /** The values that rows can have; {@code all} and the like are none. */
  private List<JsonPrimitive> asked(ParameterSpec parameter, Schema property) {
    List<JsonPrimitive> asked = new ArrayList<>();
    call.query().getOrDefault(parameter.name(), List.of()).stream()
        .flatMap(each -> parameter.joined() ? Stream.of(each.split(",")) : Stream.of(each))
        .filter(each -> !each.isEmpty())
        .forEach(each -> value(each, property).ifPresent(asked::add));
    return asked;
  }

  private static Optional<JsonPrimitive> value(String text, Schema property) {
    JsonType type = property.type();
    if (isTime(property) || !isWritten(type, text)) {
      return Optional.empty();
    }
    JsonPrimitive value =
        switch (type) {
          case BOOLEAN -> new JsonPrimitive(Boolean.parseBoolean(text));
          case INTEGER -> new JsonPrimitive(Long.parseLong(text));
          default -> new JsonPrimitive(text);
        };
    List<JsonElement> known = property.enumValues();
    return known.isEmpty() || known.contains(value) ? Optional.of(value) : Optional.empty();
  }

  private static boolean isWritten(JsonType type, String text) {
    return switch (type) {
      case STRING -> true;
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case INTEGER -> text.matches("-?\\d{1,18}");
      default -> false;
    };
  }

  /** A time that is asked for may be a bound as well. */
  private static boolean isTime(Schema property) {
    return property.format().startsWith("date") || !property.timeForms().isEmpty();
  }
}
