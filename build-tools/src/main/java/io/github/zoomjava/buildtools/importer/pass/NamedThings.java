package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The things that a family's calls name in their paths, each with the parameters that do: a {@code
 * user} by {@code userId}, because of {@code /users/{userId}}.
 */
public final class NamedThings {
  private static final Pattern THING = Pattern.compile("([^/{}]+)/\\{([^}]+)}");
  private static final Set<String> NAMING = Set.of("id", "uuid", "key", "number");

  private final Map<List<String>, Set<String>> parameters = new LinkedHashMap<>();

  /** Reads the paths of a document. */
  public NamedThings(ObjectNode document) {
    for (Operation operation : Operation.of(document)) {
      Matcher thing = THING.matcher(operation.path());
      while (thing.find()) {
        if (NAMING.contains(last(Words.of(thing.group(2))))) {
          parameters
              .computeIfAbsent(noun(thing.group(1)), noun -> new TreeSet<>())
              .add(thing.group(2));
        }
      }
    }
  }

  /** The words of the thing that a part of a path, or a list, has many of. */
  static List<String> noun(String plural) {
    return Words.singular(Words.of(plural));
  }

  /** The things of which the words speak, by their plurals. */
  public Set<String> in(List<String> words) {
    return parameters.keySet().stream()
        .filter(noun -> Collections.indexOfSubList(words, noun) >= 0)
        .map(noun -> String.join("_", noun))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The properties of an object that name it, if these are such things. */
  public Set<String> identities(JsonNode object, String plural) {
    Set<String> identities = new TreeSet<>();
    for (String parameter : parameters.getOrDefault(noun(plural), Set.of())) {
      identities.addAll(identities(object, plural, parameter));
    }
    return identities;
  }

  /**
   * The properties that a parameter takes: that of its own name, else the id of the noun, else the
   * plain id; and the UUID, which meetings have besides.
   */
  Set<String> identities(JsonNode object, String plural, String parameter) {
    List<String> noun = noun(plural);
    if (!parameters.getOrDefault(noun, Set.of()).contains(parameter)) {
      return Set.of();
    }
    List<String> last = noun.subList(noun.size() - 1, noun.size());
    List<List<String>> names =
        List.of(Words.of(parameter), with(noun, "id"), with(last, "id"), List.of("id"));
    Set<String> found = new TreeSet<>();
    for (List<String> name : names) {
      if (found.isEmpty()) {
        found.addAll(scalars(object, name));
      }
    }
    found.addAll(scalars(object, List.of("uuid")));
    return found;
  }

  private static List<String> scalars(JsonNode object, List<String> name) {
    return Json.fields(object.path("properties")).stream()
        .filter(property -> Words.of(property.getKey()).equals(name))
        .filter(property -> isName(property.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isName(JsonNode schema) {
    return Set.of("string", "integer").contains(schema.path("type").asText())
        && !schema.has("enum")
        && !schema.path("deprecated").asBoolean();
  }

  private static List<String> with(List<String> words, String last) {
    List<String> all = new ArrayList<>(words);
    all.add(last);
    return all;
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
