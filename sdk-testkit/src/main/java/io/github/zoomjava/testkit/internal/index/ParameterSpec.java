package io.github.zoomjava.testkit.internal.index;

/**
 * A path or query parameter.
 *
 * @param name its name on the wire
 * @param java its name in the façade
 * @param inPath whether it is part of the path rather than of the query
 * @param argument whether the façade takes it as an argument rather than through the params record
 * @param required whether a request without it contradicts the document
 * @param uuid whether Zoom wants a value that begins with {@code /} or contains {@code //} encoded
 *     twice
 * @param schema what its value looks like
 */
public record ParameterSpec(
    String name,
    String java,
    boolean inPath,
    boolean argument,
    boolean required,
    boolean uuid,
    Schema schema) {}
