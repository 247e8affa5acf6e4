package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Promise;
import io.github.zoomjava.buildtools.importer.Schemas;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.shape.TimeForms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that documents declare as text or numbers, and the forms in which they go over
 * the wire: {@code date-time}, {@code date}, milliseconds or seconds since 1970, a pattern, or a
 * local time beside a time zone.
 */
final class RefineTimes implements SpecPass {
  private static final Set<String> ZONES = Set.of("timezone", "time_zone", "timeZone");

  /** The time of a message itself, which stays the number that its signature is about. */
  private static final String TIME_OF_MESSAGE = "event_ts";

  private enum Place {
    PARAMETER,
    BODY,
    ANSWER
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters()) {
        if (parameter.get("schema") instanceof ObjectNode schema) {
          String name = parameter.path("name").asText();
          String text = parameter.path("description").asText();
          refine(name, text, schema, Place.PARAMETER, false, report);
          if (new TimeText(name, text, schema).tellsTimeOfDay()
              && TimeForms.of(schema).equals(Set.of(TimeForms.DATE))) {
            report.broken(Promise.DATES_AND_TIMES, operation.key() + " " + name, "");
          }
        }
      }
      refineTree(operation.body(), Place.BODY, report);
      refineTree(operation.success(), Place.ANSWER, report);
    }
  }

  private static void refineTree(
      Map.@Nullable Entry<String, JsonNode> content, Place place, ImportReport report) {
    if (content != null && content.getValue().get("schema") instanceof ObjectNode schema) {
      Schemas.rewriteTree(schema, each -> refineProperties(each, place, report));
    }
  }

  private static ObjectNode refineProperties(ObjectNode schema, Place place, ImportReport report) {
    List<Map.Entry<String, JsonNode>> properties = Json.fields(schema.path("properties"));
    boolean zone = properties.stream().anyMatch(property -> ZONES.contains(property.getKey()));
    for (Map.Entry<String, JsonNode> property : properties) {
      if (property.getValue() instanceof ObjectNode value) {
        String text = value.path("description").asText();
        dropEmptyAlternatives(value, report);
        refine(property.getKey(), text, value, place, zone, report);
        if (value.get("items") instanceof ObjectNode items) {
          refine(singular(property.getKey()), text, items, place, zone, report);
        }
      }
    }
    return schema;
  }

  private static String singular(String name) {
    return String.join("_", Words.singular(Words.of(name)));
  }

  /** A time or nothing, written as a time or the one value {@code ""}, is a time. */
  private static void dropEmptyAlternatives(ObjectNode schema, ImportReport report) {
    for (String union : List.of("anyOf", "oneOf")) {
      if (schema.get(union) instanceof ArrayNode members) {
        List<JsonNode> telling = new ArrayList<>();
        members.forEach(member -> addUnless(isEmptyText(member), member, telling));
        if (telling.size() == 1 && !TimeForms.of(telling.get(0)).isEmpty()) {
          schema.remove(union);
          schema.setAll((ObjectNode) telling.get(0));
          schema.put("type", "string");
          report.repaired("time that may be empty text");
        }
      }
    }
  }

  private static void addUnless(boolean left, JsonNode member, List<JsonNode> members) {
    if (!left) {
      members.add(member);
    }
  }

  /** Tells whether it is the empty text alone, or text of which nothing is said. */
  private static boolean isEmptyText(JsonNode schema) {
    JsonNode values = schema.path("enum");
    boolean empty = values.size() == 1 && values.path(0).asText().isEmpty();
    boolean nothingSaid =
        values.isEmpty()
            && !schema.has("format")
            && !schema.has("example")
            && !schema.has("pattern");
    return schema.path("type").asText().equals("string") && (empty || nothingSaid);
  }

  private static void refine(
      String name,
      String text,
      ObjectNode schema,
      Place place,
      boolean besideZone,
      ImportReport report) {
    String type = schema.path("type").asText();
    boolean knownAlready = schema.has("x-zoom-time") || schema.has("enum");
    if (knownAlready || name.equals(TIME_OF_MESSAGE)) {
      return;
    }
    TimeText evidence = new TimeText(name, text, schema);
    Set<String> forms = new LinkedHashSet<>();
    if (type.equals("string")) {
      forms.addAll(ofText(evidence, schema.path("format").asText(), place));
    } else if ((type.equals("integer") || type.equals("number")) && isEpoch(evidence, schema)) {
      schema.put("type", "integer");
      forms.add(evidence.epoch());
    }
    if (place == Place.BODY
        && besideZone
        && forms.contains(TimeForms.DATE_TIME)
        && evidence.speaksOfLocalTime()) {
      forms.add(TimeForms.LOCAL);
    }
    if (!forms.isEmpty() && !forms.equals(TimeForms.of(schema))) {
      report.repaired("time of the form " + String.join(" or ", forms));
      TimeForms.set(schema, forms);
    } else if (forms.isEmpty() && type.equals("string") && evidence.isNamedTime()) {
      report.left("text with the name of a time, which its example is not: " + name);
    }
  }

  private static boolean isEpoch(TimeText evidence, ObjectNode schema) {
    if (!evidence.hasExample()) {
      return evidence.isNamedStamp()
          || (evidence.isNamedTime() && evidence.speaksOfEpoch())
          || !TimeForms.of(schema).isEmpty();
    }
    return evidence.exampleIsEpoch() && (evidence.isNamedTime() || evidence.speaksOfEpoch());
  }

  private static Set<String> ofText(TimeText evidence, String format, Place place) {
    if (evidence.hasPatternOfLetters()) {
      return Set.of(evidence.pattern());
    }
    Set<String> drawn = evidence.drawn();
    return switch (format) {
      case TimeForms.DATE_TIME -> among(drawn, TimeForms.DATE_TIME, place);
      case TimeForms.DATE -> among(drawn, TimeForms.DATE, place);
      case "" -> undeclared(evidence, drawn, place);
      default -> Set.of();
    };
  }

  private static Set<String> undeclared(TimeText evidence, Set<String> drawn, Place place) {
    boolean answer = place == Place.ANSWER;
    if (evidence.saysEpoch()) {
      return Set.of(evidence.epoch());
    }
    if (evidence.exampleIsTime()) {
      boolean meant =
          answer
              || evidence.meansTime()
              || evidence.speaksOfTime()
              || evidence.isNamedDate()
              || !drawn.isEmpty();
      return meant ? among(drawn, TimeForms.DATE_TIME, place) : Set.of();
    }
    if (evidence.exampleIsDate()) {
      boolean meant = answer || evidence.isNamedDate() || !drawn.isEmpty();
      return meant ? among(drawn, TimeForms.DATE, place) : Set.of();
    }
    if (evidence.exampleIsEpoch()) {
      boolean meant = evidence.isNamedTime() || evidence.speaksOfEpoch();
      return meant ? Set.of(evidence.epoch()) : Set.of();
    }
    if (evidence.hasExample()) {
      return Set.of();
    }
    if (evidence.meansTime()) {
      return among(drawn, TimeForms.DATE_TIME, place);
    }
    boolean drawnDate = drawn.equals(Set.of(TimeForms.DATE)) && evidence.isNamedDate();
    return drawnDate || evidence.isDate() ? Set.of(TimeForms.DATE) : Set.of();
  }

  /**
   * The declared form, corrected by those that the text draws: a parameter takes each of them, a
   * property has the one that tells the time best.
   */
  private static Set<String> among(Set<String> drawn, String declared, Place place) {
    Set<String> forms = new LinkedHashSet<>();
    if (drawn.contains(TimeForms.DATE) || declared.equals(TimeForms.DATE)) {
      forms.add(TimeForms.DATE);
    }
    Set<String> times = new LinkedHashSet<>(drawn);
    times.remove(TimeForms.DATE);
    String time =
        times.contains(TimeForms.DATE_TIME) || times.isEmpty()
            ? TimeForms.DATE_TIME
            : times.iterator().next();
    if (!times.isEmpty() || declared.equals(TimeForms.DATE_TIME)) {
      forms.add(time);
    }
    if (place == Place.PARAMETER || forms.size() == 1) {
      return forms;
    }
    return Set.of(declared.equals(TimeForms.DATE) ? declared : time);
  }
}
