/** Plausible values, the same in every run, for whatever a schema describes. */
@NullMarked
package io.github.zoomjava.testkit.internal.sample;

import org.jspecify.annotations.NullMarked;
