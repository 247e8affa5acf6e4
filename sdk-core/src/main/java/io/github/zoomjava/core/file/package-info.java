/** Files on their way to Zoom and from it. */
@NullMarked
package io.github.zoomjava.core.file;

import org.jspecify.annotations.NullMarked;
