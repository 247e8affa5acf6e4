// Generated from specs/tiny. Do not edit.
/**
 * Tiny: the API classes, one for each resource.
 *
 * @see <a href="https://developers.zoom.us/docs/api/">Zoom's reference</a>
 */
@NullMarked
package io.github.zoomjava.tiny;

import org.jspecify.annotations.NullMarked;
