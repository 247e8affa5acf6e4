package io.github.zoomjava.buildtools.importer.name;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the names that an import gives out, and finds the entries of {@code names.yaml} that it
 * had no use for: of what the documents have no longer, or have under another name. An import does
 * not remove them, as what Zoom takes away may come back; a person may.
 */
final class GivenNames {
  private final Set<String> operationsAndApis = new HashSet<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> constants = new HashSet<>();

  void operation(String key, String api) {
    operationsAndApis.add(key);
    operationsAndApis.add(api);
  }

  void type(String position, String name) {
    types.put(position, name);
  }

  void constant(String type, String value) {
    constants.add(type + "." + value);
  }

  List<String> stale(ObjectNode file) {
    List<String> stale = new ArrayList<>();
    JsonNode curated = file.path("curated");
    JsonNode locked = file.path("locked");
    for (Map.Entry<String, JsonNode> api : Json.fields(curated.path("apis"))) {
      if (!operationsAndApis.contains(api.getValue().asText())) {
        stale.add("curated api " + api.getKey());
      }
    }
    addOperations(curated.path("nouns"), "curated noun ", stale);
    addOperations(curated.path("methods"), "curated method ", stale);
    addOperations(locked.path("operations"), "locked operation ", stale);
    for (Map.Entry<String, JsonNode> type : Json.fields(curated.path("types"))) {
      addType(type.getValue().asText(), type.getKey(), "curated type ", stale);
    }
    for (Map.Entry<String, JsonNode> type : Json.fields(locked.path("types"))) {
      Json.strings(type.getValue())
          .forEach(position -> addType(type.getKey(), position, "locked type ", stale));
    }
    addConstants(curated.path("constants"), "curated constant ", stale);
    addConstants(locked.path("constants"), "locked constant ", stale);
    return stale;
  }

  private void addOperations(JsonNode entries, String kind, List<String> stale) {
    Json.fields(entries).stream()
        .map(Map.Entry::getKey)
        .filter(key -> !operationsAndApis.contains(key))
        .forEach(key -> stale.add(kind + key));
  }

  private void addType(String name, String position, String kind, List<String> stale) {
    String now = types.get(position);
    if (!name.equals(now)) {
      String why = now == null ? "" : ", which is " + now + " now";
      stale.add(kind + name + " of " + position + why);
    }
  }

  private void addConstants(JsonNode byType, String kind, List<String> stale) {
    for (Map.Entry<String, JsonNode> type : Json.fields(byType)) {
      for (Map.Entry<String, JsonNode> constant : Json.fields(type.getValue())) {
        String name = type.getKey() + "." + constant.getKey();
        if (!constants.contains(name)) {
          stale.add(kind + name);
        }
      }
    }
  }
}
