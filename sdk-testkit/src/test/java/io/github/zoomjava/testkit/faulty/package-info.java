/** Façades in the style of generated ones: a sound one, and others that each break a promise. */
@NullMarked
package io.github.zoomjava.testkit.faulty;

import org.jspecify.annotations.NullMarked;
