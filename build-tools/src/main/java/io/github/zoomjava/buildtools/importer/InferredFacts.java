package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Facts that Zoom sends and its documents do not have, as people found them out.
 *
 * @param properties that objects have besides those of the document
 * @param answers that have no shape in the document, and are like those of other operations
 */
public record InferredFacts(List<Property> properties, List<Answer> answers) {
  /**
   * A property that objects have.
   *
   * @param name its name
   * @param where the positions of the objects: {@code GET /users 200 users[]}
   * @param schema its type
   * @param from how it is known, in words that follow "inferred from"
   */
  public record Property(String name, List<String> where, ObjectNode schema, String from) {}

  /**
   * An answer that is like another.
   *
   * @param operation whose answer has no shape in the document
   * @param like whose answer has the same
   * @param from how it is known, in words that follow "inferred from"
   */
  public record Answer(String operation, String like, String from) {}

  /** Those of a family's operations. */
  public static InferredFacts ofOperations(Family family) {
    return read(family, "operations");
  }

  /** Those of a family's events. */
  public static InferredFacts ofEvents(Family family) {
    return read(family, "events");
  }

  private static InferredFacts read(Family family, String kind) {
    try (InputStream file = InferredFacts.class.getResourceAsStream("/inferred.yaml")) {
      JsonNode all = new ObjectMapper(new YAMLFactory()).readTree(file);
      return of(all.path(family.name()).path(kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the file has them for one kind of a family; none where it has nothing. */
  public static InferredFacts of(JsonNode facts) {
    return new InferredFacts(
        list(facts.path("properties"), Property[].class),
        list(facts.path("answers"), Answer[].class));
  }

  private static <T> List<T> list(JsonNode entries, Class<T[]> type) {
    return entries.isArray() ? List.of(Json.MAPPER.convertValue(entries, type)) : List.of();
  }
}
