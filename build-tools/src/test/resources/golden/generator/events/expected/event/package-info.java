// Generated from specs/tiny. Do not edit.
/**
 * Tiny: events.
 *
 * @see <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
 */
@NullMarked
package io.github.zoomjava.tiny.event;

import org.jspecify.annotations.NullMarked;
