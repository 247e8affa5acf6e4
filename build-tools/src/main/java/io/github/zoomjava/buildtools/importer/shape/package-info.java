/** The shapes of all inline schemas of a family and which of them are one type. */
@NullMarked
package io.github.zoomjava.buildtools.importer.shape;

import org.jspecify.annotations.NullMarked;
