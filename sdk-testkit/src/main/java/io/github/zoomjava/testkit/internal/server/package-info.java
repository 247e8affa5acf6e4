/** The HTTP side: bearer check, faults, and one dispatcher for every operation. */
@NullMarked
package io.github.zoomjava.testkit.internal.server;

import org.jspecify.annotations.NullMarked;
