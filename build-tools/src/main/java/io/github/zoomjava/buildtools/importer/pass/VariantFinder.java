package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what selects among the members of a union, where the document itself says so. */
final class VariantFinder {
  private VariantFinder() {}

  /**
   * The choice, or null where nothing selects.
   *
   * @param body the members of the body's union, empty where the body is none
   * @param unions the members of the body's and of the answer's union
   */
  static @Nullable VariantChoice find(
      Operation operation, List<ObjectNode> body, List<List<ObjectNode>> unions) {
    VariantChoice byBody = byConstant(body);
    return byBody != null ? byBody : byParameter(operation, unions);
  }

  /** A property that has one value in each member, and another one in each. */
  private static @Nullable VariantChoice byConstant(List<ObjectNode> members) {
    if (members.isEmpty()) {
      return null;
    }
    for (Map.Entry<String, JsonNode> property : Json.fields(members.get(0).path("properties"))) {
      List<String> values = new ArrayList<>();
      for (ObjectNode member : members) {
        JsonNode allowed = member.path("properties").path(property.getKey()).path("enum");
        if (allowed.size() == 1) {
          values.add(allowed.get(0).asText());
        }
      }
      if (values.size() == members.size() && values.size() == new HashSet<>(values).size()) {
        return inOrder("body", property.getKey(), values);
      }
    }
    return null;
  }

  /** A parameter with as many values as there are members, whose words the members repeat. */
  private static @Nullable VariantChoice byParameter(
      Operation operation, List<List<ObjectNode>> unions) {
    for (ObjectNode parameter : operation.parameters()) {
      if (parameter.path("schema").get("enum") instanceof ArrayNode allowed) {
        List<String> values = Json.strings(allowed);
        if (unions.stream().allMatch(members -> isSaid(values, members))) {
          return inOrder(parameter.path("in").asText(), parameter.path("name").asText(), values);
        }
      }
    }
    return null;
  }

  private static boolean isSaid(List<String> values, List<ObjectNode> members) {
    return values.size() == members.size()
        && (isSaid(values, members, VariantFinder::properties)
            || isSaid(values, members, VariantFinder::title));
  }

  private static boolean isSaid(
      List<String> values, List<ObjectNode> members, Function<ObjectNode, String> text) {
    List<Set<String>> said = members.stream().map(text).map(VariantFinder::words).toList();
    for (int i = 0; i < values.size(); i++) {
      Set<String> words = words(values.get(i));
      if (!said.get(i).containsAll(words)
          || said.stream().filter(other -> other.containsAll(words)).count() > 1) {
        return false;
      }
    }
    return true;
  }

  private static String properties(ObjectNode member) {
    return Json.fields(member.path("properties")).stream()
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" "));
  }

  private static String title(ObjectNode member) {
    return member.path("title").asText();
  }

  private static Set<String> words(String text) {
    return Words.of(text).stream().map(Words::singular).collect(Collectors.toSet());
  }

  private static VariantChoice inOrder(String in, String name, List<String> values) {
    List<VariantChoice.Pick> picks = new ArrayList<>();
    for (String value : values) {
      picks.add(new VariantChoice.Pick(value, List.of(Integer.toString(picks.size())), null));
    }
    return new VariantChoice(in, name, picks);
  }
}
