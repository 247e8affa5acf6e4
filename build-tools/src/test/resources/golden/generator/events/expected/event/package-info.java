// Generated from specs/tiny. Do not edit.
/**
 * Tiny: events.
 *
 * @see <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
 */
@NullMarked
@ReadBy(TinyEvents.class)
package io.github.zoomjava.tiny.event;

import io.github.zoomjava.core.event.ReadBy;
import org.jspecify.annotations.NullMarked;
