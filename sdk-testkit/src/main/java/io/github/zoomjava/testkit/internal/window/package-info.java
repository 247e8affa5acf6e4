/** The time that a query asks for, and what Zoom makes of it. */
@NullMarked
package io.github.zoomjava.testkit.internal.window;

import org.jspecify.annotations.NullMarked;
