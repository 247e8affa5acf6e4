/**
 * How models are read and written: lenient towards what Zoom sends, and without losing any of it.
 */
@NullMarked
package io.github.zoomjava.core.json;

import org.jspecify.annotations.NullMarked;
