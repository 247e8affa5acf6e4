/** One class per task; each runs by itself, and README.md quotes them. */
@NullMarked
package io.github.zoomjava.examples;

import org.jspecify.annotations.NullMarked;
