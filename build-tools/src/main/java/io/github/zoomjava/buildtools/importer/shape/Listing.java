package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The values that one place lists, whatever the enum there comes to have.
 *
 * @param position the place, as {@code POST /users body users[].type}
 * @param inAnswer whether it is answered rather than sent
 * @param shape what stands there
 * @param values the values; texts by the alphabet
 */
record Listing(String position, boolean inAnswer, Shape shape, List<JsonNode> values) {
  /** Tells whether the type that stands there now has values that the place does not list. */
  boolean isNarrower() {
    Shape type = shape.find();
    EnumValues known = type.values();
    if (known != null) {
      return known.words().size() > values.size();
    }
    int others = type.facts().path("enum").size();
    return type.kind() == Shape.Kind.SCALAR && (others == 0 || others > values.size());
  }
}
