/** What a test does to a FakeZoom, as commands over HTTP. */
@NullMarked
package io.github.zoomjava.testkit.server.control;

import org.jspecify.annotations.NullMarked;
