package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one place about a property, or about the items of a list, besides their type:
 * bounds, and that it is deprecated.
 *
 * @param position the place of the property, as {@code POST /users body users[].name}
 * @param owner the object it is a property of, or the list it is an item of
 * @param property its name, or null for items
 * @param facts what the place says
 */
record Claim(String position, Shape owner, @Nullable String property, ObjectNode facts) {
  private static final Set<String> FACTS =
      Set.of("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "deprecated");

  static Claim of(String position, Shape owner, @Nullable String property, JsonNode schema) {
    ObjectNode facts = ((ObjectNode) schema).deepCopy();
    facts.retain(FACTS);
    return new Claim(position, owner, property, facts);
  }

  /** The facts that the type does not state, which the owner has become. */
  ObjectNode lost() {
    ObjectNode lost = Json.object();
    Shape now = owner.find();
    Shape.Property stated = property == null ? null : now.properties().get(property);
    Shape type = stated == null ? now.items() : stated.shape();
    if (type != null) {
      // The values of an enum bound it, whatever else is said of it.
      boolean isEnum = type.find().values() != null;
      for (Map.Entry<String, JsonNode> fact : Json.fields(facts)) {
        boolean known =
            fact.getKey().equals("deprecated")
                ? stated == null || stated.deprecated()
                : isEnum || fact.getValue().equals(type.find().facts().get(fact.getKey()));
        if (!known) {
          lost.set(fact.getKey(), fact.getValue());
        }
      }
    }
    return lost;
  }
}
