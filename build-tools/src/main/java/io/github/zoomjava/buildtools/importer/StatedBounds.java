package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Bounds that only the text of Zoom's documents states.
 *
 * @param byOperation by operation, {@code GET /users}, and place, {@code query page_size} or {@code
 *     body members[]}
 */
public record StatedBounds(Map<String, Map<String, ObjectNode>> byOperation) {

  /** Those of a family. */
  public static StatedBounds of(Family family) {
    try (InputStream file = StatedBounds.class.getResourceAsStream("/bounds.yaml")) {
      return of(new ObjectMapper(new YAMLFactory()).readTree(file).path(family.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the file has them for one family; none where it has nothing. */
  public static StatedBounds of(JsonNode bounds) {
    return new StatedBounds(
        bounds.isMissingNode() ? Map.of() : Json.MAPPER.convertValue(bounds, new Bounds()));
  }

  private static final class Bounds extends TypeReference<Map<String, Map<String, ObjectNode>>> {}
}
