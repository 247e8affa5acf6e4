/**
 * A Zoom that runs inside a test: {@link io.github.zoomjava.testkit.FakeZoom} and what it shows of
 * the requests it received.
 */
@NullMarked
package io.github.zoomjava.testkit;

import org.jspecify.annotations.NullMarked;
