/** Holds a request against the operation index and says in words what contradicts it. */
@NullMarked
package io.github.zoomjava.testkit.internal.check;

import org.jspecify.annotations.NullMarked;
