/**
 * A Zoom that runs inside a test: {@link io.github.zoomjava.testkit.FakeZoom} and what it shows of
 * the requests it received, and {@link io.github.zoomjava.testkit.FakeEventSocket} for events.
 */
@NullMarked
package io.github.zoomjava.testkit;

import org.jspecify.annotations.NullMarked;
