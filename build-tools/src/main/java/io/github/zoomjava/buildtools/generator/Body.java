package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body that an operation sends.
 *
 * @param multipart a form of files and fields, otherwise JSON
 * @param properties of a record; empty for any other type
 * @param needed the properties of a record that the type or this operation requires
 * @param demanded what this operation requires and the type does not, {@code users[].name}
 * @param schema for the operation index
 */
record Body(
    String contentType,
    JavaType type,
    boolean multipart,
    List<Property> properties,
    List<Property> needed,
    List<String> demanded,
    JsonNode schema) {

  /** Tells whether each request says something in it that no caller has to. */
  boolean hasConstant() {
    return properties.stream().anyMatch(property -> property.constant() != null);
  }

  /** All that has to be set, by names on the wire. */
  List<String> required() {
    Stream<String> byType =
        properties.stream().filter(p -> p.required() && p.constant() == null).map(Property::wire);
    return Stream.concat(byType, demanded.stream()).sorted().toList();
  }

  boolean isRecord() {
    return type.isRecord();
  }
}
