package io.github.zoomjava.testkit.internal.index;

/**
 * A parameter of the path, the query or a header.
 *
 * @param name its name on the wire
 * @param java its name in the façade
 * @param place where it is sent
 * @param argument whether the façade takes it as an argument rather than through the params record
 * @param required whether a request without it contradicts the document
 * @param uuid whether Zoom wants a value that begins with {@code /} or contains {@code //} encoded
 *     twice
 * @param joined whether a list is one value with commas rather than a repeated key
 * @param schema what its value looks like
 */
public record ParameterSpec(
    String name,
    String java,
    Place place,
    boolean argument,
    boolean required,
    boolean uuid,
    boolean joined,
    Schema schema) {

  /** Where a parameter is sent. */
  public enum Place {
    /** In the path. */
    PATH,
    /** In the query. */
    QUERY,
    /** As a header. */
    HEADER
  }

  /** Returns whether it is part of the path. */
  public boolean inPath() {
    return place == Place.PATH;
  }
}
