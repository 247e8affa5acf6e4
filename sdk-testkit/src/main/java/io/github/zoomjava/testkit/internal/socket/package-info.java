/** A server of WebSockets, as far as a client of Zoom's events needs one. */
@NullMarked
package io.github.zoomjava.testkit.internal.socket;

import org.jspecify.annotations.NullMarked;
