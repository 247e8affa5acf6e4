/** The client and what one call gives back. Start at {@link io.github.zoomjava.core.ZoomClient}. */
@NullMarked
package io.github.zoomjava.core;

import org.jspecify.annotations.NullMarked;
