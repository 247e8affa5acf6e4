/** When a failed call is repeated, and how waiting is done. */
@NullMarked
package io.github.zoomjava.core.retry;

import org.jspecify.annotations.NullMarked;
