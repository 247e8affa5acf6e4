// Generated from specs/tiny/openapi.yaml. Do not edit.
/**
 * What the APIs of Zoom's {@code tiny} family send and answer.
 *
 * @see <a href="https://developers.zoom.us/docs/api/tiny/">Zoom's reference</a>
 */
@NullMarked
package io.github.zoomjava.tiny.model;

import org.jspecify.annotations.NullMarked;
