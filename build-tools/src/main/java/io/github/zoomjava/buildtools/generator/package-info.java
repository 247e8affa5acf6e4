/**
 * The code generator: an OpenAPI document that the importer has named, to the Java files of a
 * family module. Decisions are made here and end in small records; the templates only print those.
 */
@NullMarked
package io.github.zoomjava.buildtools.generator;

import org.jspecify.annotations.NullMarked;
