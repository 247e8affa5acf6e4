package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A path or query parameter.
 *
 * @param value its name, type and facts
 * @param path in the path, otherwise in the query
 * @param uuid needs Zoom's encoding of meeting UUIDs
 * @param numeric a text that is usually a number, so there is an overload with {@code long}
 * @param exploded a list is sent by repeating the key, otherwise joined by commas
 * @param schema for the operation index
 */
record Parameter(
    Property value,
    boolean path,
    boolean uuid,
    boolean numeric,
    boolean exploded,
    JsonNode schema) {

  Parameter renamed(String java) {
    Property same = value.renamed(java);
    return new Parameter(same, path, uuid, numeric, exploded, schema);
  }

  String wire() {
    return value.wire();
  }

  String java() {
    return value.java();
  }

  JavaType type() {
    return value.type();
  }

  boolean required() {
    return value.required();
  }

  boolean joined() {
    return value.isList() && !exploded;
  }
}
