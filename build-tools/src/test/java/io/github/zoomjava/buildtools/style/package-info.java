/** Rules for sources that no compiler knows. */
@org.jspecify.annotations.NullMarked
package io.github.zoomjava.buildtools.style;
