package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A decision of a person about properties that calls name a thing by, or do not.
 *
 * @param operations a regular expression for the operations or events
 * @param properties their names; none for all
 * @param identity whether they are such properties
 * @param reason why the rule errs
 */
public record IdentityDecision(
    Pattern operations, List<String> properties, boolean identity, String reason) {
  private static final List<IdentityDecision> TABLE = table();

  /**
   * Marks these properties of an object, apart from what was decided otherwise.
   *
   * @param operation the operation or event that has the object
   * @return how many were marked
   */
  public static int mark(JsonNode object, Set<String> identities, String operation) {
    Set<String> marked = new TreeSet<>(identities);
    for (IdentityDecision decision : TABLE) {
      if (decision.operations.matcher(operation).matches()) {
        decision.apply(marked);
      }
    }
    marked.removeIf(name -> !object.path("properties").has(name));
    for (String name : marked) {
      ((ObjectNode) object.path("properties").path(name)).put("x-zoom-identity", true);
    }
    return marked.size();
  }

  private void apply(Set<String> marked) {
    if (identity) {
      marked.addAll(properties);
    } else if (properties.isEmpty()) {
      marked.clear();
    } else {
      marked.removeAll(properties);
    }
  }

  private static List<IdentityDecision> table() {
    try (InputStream file = IdentityDecision.class.getResourceAsStream("/identities.yaml")) {
      return List.of(new ObjectMapper(new YAMLFactory()).readValue(file, IdentityDecision[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
