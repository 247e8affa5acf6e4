package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an operation sends.
 *
 * @param multipart a form of files and fields, otherwise JSON
 * @param properties of a record; empty for any other type
 * @param arguments required properties that are passed as arguments
 * @param demanded what this operation requires and the type does not, {@code users[].name}
 * @param needsMore whether required properties are left for the builder
 * @param schema for the operation index
 */
record Body(
    String contentType,
    JavaType type,
    boolean multipart,
    List<Property> properties,
    List<Property> arguments,
    List<String> demanded,
    boolean needsMore,
    JsonNode schema) {

  /** Whether there is nothing in it for a caller to say. */
  boolean isConstant() {
    return isRecord() && properties.stream().allMatch(property -> property.constant() != null);
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
