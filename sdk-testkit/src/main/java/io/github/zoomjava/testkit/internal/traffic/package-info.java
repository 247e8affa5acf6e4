/** What arrived and was answered, as text that may be shown around. */
@NullMarked
package io.github.zoomjava.testkit.internal.traffic;

import org.jspecify.annotations.NullMarked;
