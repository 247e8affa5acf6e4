package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.Promise;
import io.github.zoomjava.buildtools.importer.Schemas;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds the lists that are one value joined by commas, which only their texts say. Some parameters
 * are declared as arrays, others and all properties as a single value; all of them become arrays
 * that are joined.
 */
final class JoinLists implements SpecPass {
  private static final Pattern COMMAS =
      Pattern.compile("\\bcommas?\\b(?! in between)|separated by \",\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEMICOLONS =
      Pattern.compile("\\bsemi-?colon", Pattern.CASE_INSENSITIVE);

  /** A text that may hold commas itself is no list of what is between them. */
  private static final Pattern OTHER_TEXT =
      Pattern.compile("regular expression", Pattern.CASE_INSENSITIVE);

  private final Set<String> known;

  JoinLists() {
    this(Set.of());
  }

  /** Joins the lists of messages, of which the API's document names some. */
  JoinLists(Set<String> known) {
    this.known = known;
  }

  /** The names of joined lists in a document that was imported. */
  static Set<String> namesIn(ObjectNode imported) {
    Set<String> names = new HashSet<>();
    for (JsonNode schema : imported.path("components").path("schemas")) {
      Json.fields(schema.path("properties")).stream()
          .filter(property -> property.getValue().has("x-zoom-list"))
          .forEach(property -> names.add(property.getKey()));
    }
    return names;
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    for (Operation operation : Operation.of(document)) {
      for (ObjectNode parameter : operation.parameters("query")) {
        if (parameter.get("schema") instanceof ObjectNode schema
            && saysCommas(parameter.path("description").asText(), schema)) {
          if (!schema.path("type").asText().equals("array")) {
            parameter.set("schema", listOf(schema));
            report.repaired("list in a query declared as one value");
          }
          parameter.put("explode", false);
          report.count("lists in queries joined by commas", 1);
        }
      }
    }
    Names names = new Names(known);
    Schemas.rewrite(document, schema -> eachText(schema, names::note));
    Schemas.rewrite(
        document,
        schema -> eachText(schema, (name, value) -> join(schema, name, value, names, report)));
  }

  private static boolean saysCommas(String text, ObjectNode schema) {
    String both = text + " " + schema.path("description").asText();
    return mentionsCommas(both) && !OTHER_TEXT.matcher(both).find();
  }

  private static boolean mentionsCommas(String text) {
    return COMMAS.matcher(text).find();
  }

  private static ObjectNode eachText(ObjectNode schema, BiConsumer<String, ObjectNode> then) {
    for (Map.Entry<String, JsonNode> property : Json.fields(schema.path("properties"))) {
      if (property.getValue() instanceof ObjectNode value
          && value.path("type").asText().equals("string")) {
        then.accept(property.getKey(), value);
      }
    }
    return schema;
  }

  private static void join(
      ObjectNode owner, String name, ObjectNode value, Names names, ImportReport report) {
    boolean said = saysCommas("", value);
    if (names.areLists(name, value, said)) {
      ((ObjectNode) owner.get("properties")).set(name, listOf(value).put("x-zoom-joined", true));
      report.count("lists in bodies joined by commas", 1);
    } else if (said) {
      report.broken(Promise.LISTS, name, "joined by semicolons elsewhere");
    } else if (mentionsCommas(value.path("description").asText())) {
      report.broken(Promise.LISTS, name, "the text may hold commas of its own");
    }
  }

  /** The texts of all properties of a name, as some say nothing and some the opposite. */
  private static final class Names {
    private final Set<String> commas;
    private final Set<String> semicolons = new HashSet<>();

    Names(Set<String> known) {
      commas = new HashSet<>(known);
    }

    void note(String name, ObjectNode value) {
      String text = value.path("description").asText();
      if (saysCommas("", value)) {
        commas.add(name);
      }
      if (SEMICOLONS.matcher(text).find() || value.path("example").asText().contains(";")) {
        semicolons.add(name);
      }
    }

    /** Text with a name in the plural is a list, if what bears that name is one elsewhere. */
    boolean areLists(String name, ObjectNode value, boolean said) {
      boolean plural = name.endsWith("s") && commas.contains(name) && !value.has("enum");
      return (said || plural) && !semicolons.contains(name);
    }
  }

  /** A list of such values: a bound of the whole text says nothing about an element. */
  private static ObjectNode listOf(ObjectNode value) {
    ObjectNode element = value.deepCopy();
    element.remove(List.of("example", "default", "minLength", "maxLength", "pattern"));
    if (element.get("enum") instanceof ArrayNode values) {
      element.set("enum", single(values));
    }
    ObjectNode list = Json.object().put("type", "array");
    if (value.has("description")) {
      list.set("description", value.get("description"));
    }
    for (String fact : List.of("deprecated", "x-zoom-sensitive", "maxItems")) {
      if (element.has(fact)) {
        list.set(fact, element.remove(fact));
      }
    }
    list.set("items", element);
    return list;
  }

  /** Without values that are several of the others, joined. */
  private static ArrayNode single(ArrayNode values) {
    ArrayNode single = values.arrayNode();
    for (JsonNode value : values) {
      if (!value.asText().contains(",")) {
        single.add(value);
      }
    }
    return single;
  }
}
