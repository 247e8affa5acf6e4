/** The tests of samples and their variations. */
@NullMarked
package io.github.zoomjava.testkit.internal.sample;

import org.jspecify.annotations.NullMarked;
