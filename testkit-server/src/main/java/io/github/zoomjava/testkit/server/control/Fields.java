package io.github.zoomjava.testkit.server.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The JSON object that a command came with. It learns which fields there are as it is read. */
final class Fields {
  private final JsonObject given;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(JsonObject given) {
    this.given = given;
  }

  /** Reads a body; none is an object without fields. */
  static Fields of(String body) {
    try {
      if (body.isBlank()) {
        return new Fields(new JsonObject());
      }
      if (JsonParser.parseString(body) instanceof JsonObject object) {
        return new Fields(object);
      }
    } catch (JsonParseException notJson) {
      // Is told apart no further.
    }
    throw Misuse.of(400, "The body is not a JSON object; send one, or nothing.");
  }

  boolean has(String name) {
    known.add(name);
    return given.has(name);
  }

  String text(String name) {
    return primitive(name, "a text", JsonPrimitive::isString).getAsString();
  }

  boolean flag(String name) {
    return has(name) && primitive(name, "true or false", JsonPrimitive::isBoolean).getAsBoolean();
  }

  int number(String name, int least, int most) {
    BigDecimal number = decimal(name, least, most);
    if (number.stripTrailingZeros().scale() > 0) {
      throw Misuse.of(name, name + " is " + number + ", not a whole number.");
    }
    return number.intValueExact();
  }

  BigDecimal decimal(String name, int least, int most) {
    BigDecimal number = primitive(name, "a number", JsonPrimitive::isNumber).getAsBigDecimal();
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw Misuse.of(name, name + " is " + number + ", not " + least + " to " + most + ".");
    }
    return number;
  }

  List<String> texts(String name) {
    boolean texts =
        present(name) instanceof JsonArray array
            && array.asList().stream()
                .allMatch(each -> each instanceof JsonPrimitive text && text.isString());
    if (!texts) {
      throw Misuse.of(name, name + " is not an array of texts.");
    }
    return given.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
  }

  JsonObject object(String name) {
    if (present(name) instanceof JsonObject object) {
      return object;
    }
    throw Misuse.of(name, name + " is not an object.");
  }

  /** What one of these names stands for. */
  <T> T choice(String name, Map<String, T> choices) {
    String value = text(name);
    if (!choices.containsKey(value)) {
      throw Misuse.of(
          name, "There is no " + value + ", only " + String.join(", ", choices.keySet()) + ".");
    }
    return choices.get(value);
  }

  /** To be called when everything is read: what nobody asked for is a mistake of the caller's. */
  void refuseOthers() {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw Misuse.of(
            name,
            known.isEmpty()
                ? "This takes no fields; leave out " + name + "."
                : "This has no field " + name + ", only " + String.join(", ", known) + ".");
      }
    }
  }

  private JsonElement present(String name) {
    if (!has(name)) {
      throw Misuse.of(name, name + " is missing.");
    }
    return given.get(name);
  }

  private JsonPrimitive primitive(String name, String type, Predicate<JsonPrimitive> test) {
    if (present(name) instanceof JsonPrimitive value && test.test(value)) {
      return value;
    }
    throw Misuse.of(name, name + " is not " + type + ".");
  }
}
