/**
 * Events: what Zoom tells an app by itself, over webhooks and WebSockets.
 *
 * <p>The modules bring a type for each event of their family. {@link
 * io.github.zoomjava.core.event.EventHandlers} says what your program does with which of them; a
 * receiver takes deliveries in and hands them over.
 */
@NullMarked
package io.github.zoomjava.core.event;

import org.jspecify.annotations.NullMarked;
