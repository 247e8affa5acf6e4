package io.github.zoomjava.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.index.JsonType;
import io.github.zoomjava.testkit.internal.index.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what is wrong with a sample: against its schema, and against what its names promise. */
final class SampleCheck {
  private static final Map<Pattern, Pattern> BY_NAME =
      Map.of(
          Pattern.compile("(.*_)?email(_address)?|.*Email|emailAddress"),
          Pattern.compile("[^@ ]+@example\\.com"),
          Pattern.compile("(.*_)?url|.*Url|(.*_)?link"),
          Pattern.compile("https://example\\.com/[^ ]*"),
          Pattern.compile("(.*_)?phone(_number)?|(.*_)?(caller|callee|did)_number"),
          Pattern.compile("\\+[1-9][0-9]{6,14}"));

  private final boolean sparse;
  private final List<String> faults = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** For samples that have no more than required, or for those that have all. */
  SampleCheck(boolean sparse) {
    this.sparse = sparse;
  }

  List<String> faults() {
    return faults;
  }

  void check(String place, String name, Schema schema, JsonElement value) {
    if (!schema.enumValues().isEmpty() && schema.type() != JsonType.ARRAY) {
      expect(schema.enumValues().contains(value), place, "is no known value", value);
    } else if (schema.type() == JsonType.ANY && schema.isFreeForm()) {
      return;
    } else if (!schema.type().fits(value)) {
      expect(false, place, "is no " + schema.type().word(), value);
    } else if (value instanceof JsonObject object) {
      checkObject(place, schema, object);
    } else if (value instanceof JsonArray list) {
      checkList(place, name, schema, list);
    } else if (schema.type() == JsonType.STRING) {
      checkText(place, name, schema, value.getAsString());
    } else if (value instanceof JsonPrimitive scalar && scalar.isNumber()) {
      double number = value.getAsDouble();
      expect(number >= schema.bound("minimum").orElse(number), place, "is too small", value);
      expect(number <= schema.bound("maximum").orElse(number), place, "is too large", value);
    }
  }

  private void checkObject(String place, Schema schema, JsonObject object) {
    if (schema.isFreeForm()) {
      return;
    }
    String type = schema.name() == null ? place : schema.name();
    open.push(type);
    schema
        .properties()
        .forEach(
            (name, property) -> {
              boolean there = object.has(name);
              if (there) {
                check(place + "." + name, name, property, object.get(name));
              } else if (!sparse || schema.required().contains(name)) {
                expect(leadsBack(property), place + "." + name, "is missing", object);
              }
            });
    for (String name : object.keySet()) {
      expect(schema.properties().containsKey(name), place + "." + name, "is not declared", object);
    }
    open.pop();
    checkOrder(place, object);
  }

  private boolean leadsBack(Schema property) {
    Schema target = property.type() == JsonType.ARRAY ? property.items() : property;
    return target.name() != null && open.contains(target.name());
  }

  private void checkList(String place, String name, Schema schema, JsonArray list) {
    int size = list.size();
    boolean back = leadsBack(schema);
    expect(back || size >= schema.intBound("minItems").orElse(0), place, "is too short", list);
    expect(size <= schema.intBound("maxItems").orElse(size), place, "is too long", list);
    for (JsonElement element : list) {
      check(place + "[]", name, schema.items(), element);
    }
  }

  private void checkText(String place, String name, Schema schema, String text) {
    int length = text.length();
    expect(length >= schema.intBound("minLength").orElse(0), place, "is too short", text);
    expect(length <= schema.intBound("maxLength").orElse(length), place, "is too long", text);
    expect(fits(schema.pattern(), text), place, "does not match " + schema.pattern(), text);
    switch (schema.format()) {
      case "date-time" -> expect(isInstant(text), place, "is no point in time", text);
      case "date" -> expect(isDate(text), place, "is no date", text);
      case "email" -> expect(text.endsWith("@example.com"), place, "is no e-mail address", text);
      case "uri", "url" ->
          expect(text.startsWith("https://example.com/"), place, "is not on example.com", text);
      case "" ->
          BY_NAME.forEach(
              (names, texts) ->
                  expect(
                      !names.matcher(name).matches() || texts.matcher(text).matches(),
                      place,
                      "does not look like " + texts,
                      text));
      default -> {}
    }
  }

  /** Some documents have the picture of a date, which is no pattern. */
  private static boolean fits(String pattern, String text) {
    return !pattern.startsWith("^") || text.matches(pattern);
  }

  /** Whatever starts does so before it ends, and nothing is changed before it is there. */
  private void checkOrder(String place, JsonObject object) {
    for (String name : object.keySet()) {
      checkPair(place, object, name, name.replaceFirst("(^|_)from$", "$1to"), true);
      checkPair(place, object, name, name.replaceFirst("creat", "updat"), false);
      for (String change : List.of("modified", "modify", "last_modified")) {
        checkPair(place, object, name, name.replaceFirst("created?", change), false);
      }
      // A range of starts and a range of ends may be the same.
      if (!name.matches(".*_(from|to)")) {
        checkPair(place, object, name, name.replace("start", "end").replace("Start", "End"), true);
        checkPair(
            place, object, name, name.replace("join", "leave").replace("enter", "exit"), true);
      }
    }
  }

  private void checkPair(
      String place, JsonObject object, String first, String second, boolean apart) {
    if (first.equals(second) || !object.has(second)) {
      return;
    }
    int order = compare(object.get(first), object.get(second));
    expect(
        order < 0 || (order == 0 && !apart),
        place,
        second + " is not after " + first,
        object.get(second));
  }

  /** Texts that are no times have no order, and are taken for one that holds. */
  private static int compare(JsonElement first, JsonElement second) {
    if (!(first instanceof JsonPrimitive one) || !(second instanceof JsonPrimitive other)) {
      return -1;
    }
    if (one.isNumber() && other.isNumber()) {
      return Double.compare(one.getAsDouble(), other.getAsDouble());
    }
    boolean times = isTime(one.getAsString()) && isTime(other.getAsString());
    return times ? one.getAsString().compareTo(other.getAsString()) : -1;
  }

  private static boolean isTime(String text) {
    return isInstant(text) || isDate(text);
  }

  private static boolean isInstant(String text) {
    try {
      return Instant.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void expect(boolean holds, String place, String problem, Object value) {
    if (!holds) {
      faults.add(place + " " + problem + ": " + value);
    }
  }
}
