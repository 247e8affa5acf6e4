/** Unchecked exceptions that carry data and say what to do. */
@NullMarked
package io.github.zoomjava.core.error;

import org.jspecify.annotations.NullMarked;
