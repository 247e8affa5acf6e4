package io.github.zoomjava.testkit.internal.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Drifted;
import io.github.zoomjava.testkit.internal.sample.Joined;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Holds a value of the right type against its bounds, its format and the values it may have. */
final class ValueCheck {
  private ValueCheck() {}

  /** Returns what is wrong with the value of that name, if anything is. */
  static Optional<String> problem(String name, JsonElement value, Schema schema) {
    if (value instanceof JsonArray list) {
      return outside(list.size(), schema, "minItems", "maxItems", " items");
    }
    if (!(value instanceof JsonPrimitive scalar) || Drifted.isPlanted(scalar)) {
      return Optional.empty();
    }
    if (schema.joined()) {
      return items(name, Joined.list(scalar), schema);
    }
    List<JsonElement> known = schema.enumValues();
    if (!known.isEmpty() && schema.type() != JsonType.ARRAY) {
      return isOneOf(known, scalar) ? Optional.empty() : Optional.of(unlisted(known));
    }
    if (scalar.isNumber()) {
      return number(scalar.getAsBigDecimal(), schema);
    }
    return scalar.isString() ? text(name, scalar.getAsString(), schema) : Optional.empty();
  }

  private static Optional<String> items(String name, JsonArray list, Schema schema) {
    return list.asList().stream()
        .flatMap(item -> problem(name, item, schema.items()).stream())
        .findFirst();
  }

  /** By their texts, as the numbers of a joined list are texts. */
  private static boolean isOneOf(List<JsonElement> known, JsonPrimitive value) {
    return known.stream().anyMatch(each -> each.getAsString().equals(value.getAsString()));
  }

  private static String unlisted(List<JsonElement> known) {
    return "has a value that the document does not list, which are "
        + known.stream().map(JsonElement::getAsString).collect(Collectors.joining(", "));
  }

  private static Optional<String> text(String name, String text, Schema schema) {
    int length = text.codePointCount(0, text.length());
    return outside(length, schema, "minLength", "maxLength", " characters")
        .or(() -> Formats.problem(name, text, schema));
  }

  private static Optional<String> outside(
      int count, Schema schema, String least, String most, String unit) {
    OptionalInt low = schema.intBound(least);
    OptionalInt high = schema.intBound(most);
    if (low.isPresent() && count < low.getAsInt()) {
      return Optional.of("has " + count + unit + ", the least are " + low.getAsInt());
    }
    return high.isPresent() && count > high.getAsInt()
        ? Optional.of("has " + count + unit + ", the most are " + high.getAsInt())
        : Optional.empty();
  }

  private static Optional<String> number(BigDecimal number, Schema schema) {
    OptionalDouble low = schema.bound("minimum");
    OptionalDouble high = schema.bound("maximum");
    if (low.isPresent() && number.compareTo(BigDecimal.valueOf(low.getAsDouble())) < 0) {
      return Optional.of("is below " + plain(low.getAsDouble()));
    }
    return high.isPresent() && number.compareTo(BigDecimal.valueOf(high.getAsDouble())) > 0
        ? Optional.of("is above " + plain(high.getAsDouble()))
        : Optional.empty();
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
