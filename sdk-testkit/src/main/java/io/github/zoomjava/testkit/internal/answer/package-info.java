/** What goes back to the client: answers, and errors in the shape that Zoom gives them. */
@NullMarked
package io.github.zoomjava.testkit.internal.answer;

import org.jspecify.annotations.NullMarked;
