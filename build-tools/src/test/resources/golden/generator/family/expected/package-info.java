// Generated from specs/tiny/openapi.yaml. Do not edit.
/**
 * The APIs of Zoom's {@code tiny} family.
 *
 * @see <a href="https://developers.zoom.us/docs/api/tiny/">Zoom's reference</a>
 */
@NullMarked
package io.github.zoomjava.tiny;

import org.jspecify.annotations.NullMarked;
