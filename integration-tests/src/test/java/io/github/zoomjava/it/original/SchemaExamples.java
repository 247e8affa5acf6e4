package io.github.zoomjava.it.original;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the examples that stand beside the properties of a schema together to whole messages. */
final class SchemaExamples {
  private static final List<String> UNIONS = List.of("oneOf", "anyOf");

  private final int member;
  private int members = 1;

  private SchemaExamples(int member) {
    this.member = member;
  }

  /** The messages of a schema: one, or one for each member of its largest union. */
  static Stream<JsonElement> of(JsonObject schema) {
    SchemaExamples first = new SchemaExamples(0);
    JsonElement message = first.message(schema);
    Stream<@Nullable JsonElement> others =
        Stream.iterate(1, i -> i < first.members, i -> i + 1)
            .map(i -> new SchemaExamples(i).message(schema));
    return Stream.concat(Stream.of(message), others).filter(Objects::nonNull).distinct();
  }

  /** The example of a schema; null where nothing in it has one. */
  private @Nullable JsonElement message(JsonObject schema) {
    if (schema.has("example")) {
      return schema.get("example");
    }
    if (schema.get("items") instanceof JsonObject items) {
      JsonElement item = message(items);
      JsonArray list = new JsonArray();
      if (item != null) {
        list.add(item);
      }
      return item == null ? null : list;
    }
    JsonObject object = new JsonObject();
    parts(schema).forEach(part -> addProperties(part, object));
    return object.isEmpty() ? null : object;
  }

  private void addProperties(JsonObject schema, JsonObject object) {
    if (schema.get("properties") instanceof JsonObject properties) {
      for (Map.Entry<String, JsonElement> property : properties.entrySet()) {
        JsonElement value = property.getValue() instanceof JsonObject own ? message(own) : null;
        if (value != null && !value.isJsonNull()) {
          object.add(property.getKey(), value);
        }
      }
    }
  }

  /** The schema itself, all that it is put together from, and one member of its union. */
  private Stream<JsonObject> parts(JsonObject schema) {
    Stream<JsonObject> parts = Stream.of(schema);
    if (schema.get("allOf") instanceof JsonArray all) {
      parts = Stream.concat(parts, all.asList().stream().flatMap(each -> parts((JsonObject) each)));
    }
    for (String union : UNIONS) {
      if (schema.get(union) instanceof JsonArray some && !some.isEmpty()) {
        members = Math.max(members, some.size());
        JsonObject chosen = (JsonObject) some.get(Math.min(member, some.size() - 1));
        parts = Stream.concat(parts, parts(chosen));
      }
    }
    return parts;
  }
}
