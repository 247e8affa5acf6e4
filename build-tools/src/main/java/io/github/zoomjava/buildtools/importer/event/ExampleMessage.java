package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;

/** The message that Zoom shows for an event: read for the types of its values, never kept. */
final class ExampleMessage {
  private ExampleMessage() {}

  /** The message; missing where there is none, or it is not JSON. */
  static JsonNode of(ObjectNode content) {
    JsonNode value = content.path("examples").path("json-example").path("value");
    if (!value.isTextual()) {
      return value;
    }
    try {
      return Json.MAPPER.readTree(value.textValue());
    } catch (JsonProcessingException e) {
      return Json.object().path("none");
    }
  }

  /** What a value tells of its type; a schema that allows anything where there is no value. */
  static ObjectNode schemaOf(JsonNode value) {
    ObjectNode schema = Json.object();
    if (value.isTextual()) {
      schema.put("type", "string");
    } else if (value.isIntegralNumber()) {
      schema.put("type", "integer");
    } else if (value.isNumber()) {
      schema.put("type", "number");
    } else if (value.isBoolean()) {
      schema.put("type", "boolean");
    } else if (value.isArray()) {
      schema.put("type", "array").set("items", schemaOf(value.path(0)));
    } else if (value.isObject()) {
      ObjectNode properties = schema.put("type", "object").putObject("properties");
      Json.fields(value).forEach(part -> properties.set(part.getKey(), schemaOf(part.getValue())));
    }
    if (value.isValueNode() && !value.isNull()) {
      schema.set("example", value);
    }
    return schema;
  }
}
