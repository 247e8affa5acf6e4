package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.Map;
import java.util.Set;

/**
 * The claims of one place about a property besides its type: bounds, and that it is deprecated.
 *
 * @param position the place of the property, as {@code POST /users body users[].name}
 * @param object the object it is a property of
 * @param property its name
 * @param facts what the place says
 */
record Claim(String position, Shape object, String property, ObjectNode facts) {
  private static final Set<String> FACTS =
      Set.of("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "deprecated");

  static Claim of(String position, Shape object, String property, JsonNode schema) {
    ObjectNode facts = ((ObjectNode) schema).deepCopy();
    facts.retain(FACTS);
    return new Claim(position, object, property, facts);
  }

  /** The facts that the type does not state, which the object has become. */
  ObjectNode lost() {
    ObjectNode lost = Json.object();
    Shape.Property now = object.find().properties().get(property);
    if (now != null && now.shape().find().values() == null) {
      ObjectNode stated = now.shape().find().facts();
      for (Map.Entry<String, JsonNode> fact : Json.fields(facts)) {
        boolean deprecation = fact.getKey().equals("deprecated");
        if (deprecation ? !now.deprecated() : !fact.getValue().equals(stated.get(fact.getKey()))) {
          lost.set(fact.getKey(), fact.getValue());
        }
      }
    }
    return lost;
  }
}
