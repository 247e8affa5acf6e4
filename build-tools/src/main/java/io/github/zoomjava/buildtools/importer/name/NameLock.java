package io.github.zoomjava.buildtools.importer.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.Operation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code names.yaml} of a family: what people decided about names ({@code curated}) and what
 * earlier imports gave out ({@code locked}). An import asks for names here first, and appends what
 * it gave out anew; nothing that is locked is ever renamed.
 */
public final class NameLock {
  private final ObjectNode file;
  private final GivenNames given = new GivenNames();

  /** Wraps the parsed file; an empty object where a family is imported for the first time. */
  public NameLock(ObjectNode file) {
    this.file = file.deepCopy();
  }

  /** The words of the API class that a tag becomes, or null where no one decided. */
  public @Nullable String curatedApi(String tag) {
    return Json.text(file.path("curated").path("apis"), tag);
  }

  /**
   * The noun of an API class, or the whole noun of one operation, that its types are called after;
   * a {@code *} in it stands for the words of the method. Null where no one decided.
   */
  public @Nullable String curatedNoun(String apiOrOperation) {
    return Json.text(file.path("curated").path("nouns"), apiOrOperation);
  }

  public @Nullable String curatedMethod(String operation) {
    return Json.text(file.path("curated").path("methods"), operation);
  }

  /** The type name a person gave to a schema position. */
  public @Nullable String curatedType(String position) {
    return Json.text(file.path("curated").path("types"), position);
  }

  /** The constant a person gave to an enum value, or null. */
  public @Nullable String curatedConstant(String type, String value) {
    return Json.text(file.path("curated").path("constants").path(type), value);
  }

  public @Nullable String lockedApi(String operation) {
    return Json.text(file.path("locked").path("operations").path(operation), "api");
  }

  public @Nullable String lockedMethod(String operation) {
    return Json.text(file.path("locked").path("operations").path(operation), "method");
  }

  /** Position to type name, for all positions of earlier imports. */
  public Map<String, String> lockedTypes() {
    Map<String, String> types = new TreeMap<>();
    for (Map.Entry<String, JsonNode> type : Json.fields(file.path("locked").path("types"))) {
      Json.strings(type.getValue()).forEach(position -> types.put(position, type.getKey()));
    }
    return types;
  }

  /** Position to type name as people or, with more weight, earlier imports decided. */
  public Map<String, String> namedTypes() {
    Map<String, String> types = new TreeMap<>();
    for (Map.Entry<String, JsonNode> type : Json.fields(file.path("curated").path("types"))) {
      types.put(type.getKey(), type.getValue().asText());
    }
    types.putAll(lockedTypes());
    return types;
  }

  /** The constant that an earlier import gave to an enum value, or null. */
  public @Nullable String lockedConstant(String type, String value) {
    return Json.text(file.path("locked").path("constants").path(type), value);
  }

  /**
   * Notes where the document has the operations now, so that one whose path or whose path
   * parameters have other names keeps its own names and those of its types.
   */
  public void follow(List<Operation> now) {
    Map<String, String> ids = new TreeMap<>();
    Json.fields(file.path("locked").path("operations"))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue().path("id").asText()));
    Map<String, String> moved = MovedOperations.of(ids, now);
    moved.forEach(
        (operation, old) -> {
          JsonNode entry = locked("operations").remove(old);
          locked("operations").set(operation, entry);
          for (Map.Entry<String, JsonNode> type : Json.fields(file.path("locked").path("types"))) {
            ArrayNode positions = (ArrayNode) type.getValue();
            for (int i = 0; i < positions.size(); i++) {
              String position = positions.get(i).asText();
              if (position.startsWith(old + " ")) {
                positions.set(i, operation + position.substring(old.length()));
              }
            }
          }
        });
  }

  public void lockOperation(Operation operation, String api, String method) {
    ObjectNode entry = locked("operations").putObject(operation.key());
    entry.put("api", api);
    entry.put("method", method);
    entry.put("id", operation.node().path("x-zoom-source-id").asText());
    given.operation(operation.key(), api);
  }

  public void lockType(String name, List<String> positions) {
    ObjectNode types = locked("types");
    TreeSet<String> all = new TreeSet<>(Json.strings(types.path(name)));
    all.addAll(positions);
    ArrayNode array = types.putArray(name);
    all.forEach(array::add);
    positions.forEach(position -> given.type(position, name));
  }

  public void lockConstant(String type, String value, String constant) {
    locked("constants").withObjectProperty(type).put(value, constant);
    given.constant(type, value);
  }

  /** The entries that named nothing in this import, each as a line for its report. */
  public List<String> stale() {
    return given.stale(file);
  }

  /** The file with everything sorted, so that the same names make the same bytes. */
  public ObjectNode toFile() {
    ObjectNode sorted = Json.object();
    sorted.set("curated", file.path("curated").isObject() ? file.get("curated") : Json.object());
    ObjectNode locked = sorted.putObject("locked");
    for (String section : List.of("operations", "types", "constants")) {
      ObjectNode entries = locked.putObject(section);
      new TreeMap<>(asMap(file.path("locked").path(section))).forEach(entries::set);
    }
    return sorted;
  }

  private static Map<String, JsonNode> asMap(JsonNode object) {
    Map<String, JsonNode> map = new TreeMap<>();
    Json.fields(object).forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }

  private ObjectNode locked(String section) {
    return file.withObjectProperty("locked").withObjectProperty(section);
  }
}
