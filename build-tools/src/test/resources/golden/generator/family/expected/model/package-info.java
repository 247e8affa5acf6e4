// Generated from specs/tiny. Do not edit.
/**
 * Tiny: what the API classes send and answer, and the enums.
 *
 * @see <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
 */
@NullMarked
package io.github.zoomjava.tiny.model;

import org.jspecify.annotations.NullMarked;
