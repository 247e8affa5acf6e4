/**
 * Turns Zoom's OpenAPI documents into the documents of {@code specs/}: facts and names, no prose.
 */
@NullMarked
package io.github.zoomjava.buildtools.importer;

import org.jspecify.annotations.NullMarked;
