package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed access to the {@code x-zoom-} facts at one place of a document. */
record Extensions(Map<?, ?> values, SpecLocation at) {

  static Extensions of(@Nullable Map<String, Object> values, SpecLocation at) {
    return new Extensions(values == null ? Map.of() : values, at);
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  @Nullable String text(String name) {
    Object value = values.get(name);
    return value == null ? null : value.toString();
  }

  String requiredText(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      throw at.error(name + " is missing", "Import the document again, or add it");
    }
    return value;
  }

  List<String> texts(String name) {
    return values.containsKey(name) ? list(name).stream().map(String::valueOf).toList() : List.of();
  }

  /** Lists of texts by name, such as error codes by status. */
  Map<String, List<String>> textsByName(String name) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    listsByName(name)
        .forEach((key, list) -> texts.put(key, list.stream().map(String::valueOf).toList()));
    return texts;
  }

  /** Lists of scalars by name. */
  Map<String, List<?>> listsByName(String name) {
    Map<String, List<?>> lists = new LinkedHashMap<>();
    Extensions object = object(name);
    if (object != null) {
      object.values().keySet().forEach(key -> lists.put(key.toString(), object.list(key)));
    }
    return lists;
  }

  private List<?> list(Object name) {
    if (values.get(name) instanceof List<?> list) {
      return list;
    }
    throw at.error(name + " is not a list", "Write it as a list");
  }

  /** A list of objects. */
  List<Extensions> objects(String name) {
    List<Extensions> objects = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      for (Object each : list) {
        if (!(each instanceof Map<?, ?> object)) {
          throw at.error(name + " is not a list of objects", "Write it as one");
        }
        objects.add(new Extensions(object, at.at(name, Integer.toString(objects.size()))));
      }
    }
    if (objects.isEmpty()) {
      throw at.error(name + " is missing", "Import the document again, or add it");
    }
    return objects;
  }

  /** Objects by name. */
  Map<String, Extensions> objectsByName(String name) {
    Map<String, Extensions> objects = new LinkedHashMap<>();
    Extensions object = object(name);
    if (object != null) {
      for (Object key : object.values().keySet()) {
        Extensions each = object.object(key.toString());
        if (each != null) {
          objects.put(key.toString(), each);
        }
      }
    }
    return objects;
  }

  /** A schema, or null if there is none. */
  @Nullable Schema<?> schema(String name) {
    Extensions schema = object(name);
    return schema == null ? null : Json.mapper().convertValue(schema.values(), Schema.class);
  }

  /** Returns the value as JSON; null, as JSON has it, if nothing does. */
  JsonNode json(String name) {
    return Json.mapper().valueToTree(values.get(name));
  }

  /** A nested object, or null if there is none. */
  @Nullable Extensions object(String name) {
    Object value = values.get(name);
    if (value == null || value instanceof Map) {
      return value == null ? null : new Extensions((Map<?, ?>) value, at.at(name));
    }
    throw at.error(name + " is not an object", "Write it as an object");
  }
}
