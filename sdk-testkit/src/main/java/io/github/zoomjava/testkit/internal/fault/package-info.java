/** What goes wrong on purpose. */
@NullMarked
package io.github.zoomjava.testkit.internal.fault;

import org.jspecify.annotations.NullMarked;
