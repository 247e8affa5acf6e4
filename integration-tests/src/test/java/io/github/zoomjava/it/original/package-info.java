/** The requests of all operations, held against the documents that Zoom publishes. */
@NullMarked
package io.github.zoomjava.it.original;

import org.jspecify.annotations.NullMarked;
