/** The operation index of the families on the class path, as records. */
@NullMarked
package io.github.zoomjava.testkit.internal.index;

import org.jspecify.annotations.NullMarked;
