/** Delivers webhooks of what changes in the fake account. */
@NullMarked
package io.github.zoomjava.testkit.internal.hook;

import org.jspecify.annotations.NullMarked;
