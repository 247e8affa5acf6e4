/** How the operation index is read. */
@NullMarked
package io.github.zoomjava.testkit.internal.index;

import org.jspecify.annotations.NullMarked;
