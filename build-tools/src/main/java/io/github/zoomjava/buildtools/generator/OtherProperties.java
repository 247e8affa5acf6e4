package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The texts that an object has under names of the user's own.
 *
 * @param setter the method that sets one
 * @param accessor the method that tells them all
 */
record OtherProperties(String setter, String accessor) {
  /** Those of a schema; null if all its properties are named. */
  static @Nullable OtherProperties of(Schema<?> schema, SpecLocation at) {
    String name = Extensions.of(schema.getExtensions(), at).text("x-zoom-other");
    return name == null
        ? null
        : new OtherProperties(JavaNames.variable(name), JavaNames.variable(name) + "s");
  }

  /** The name that stands for them in the table of a codec. */
  String mark() {
    return "{" + setter + "}";
  }
}
