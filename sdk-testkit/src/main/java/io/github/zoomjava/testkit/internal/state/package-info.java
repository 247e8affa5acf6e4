/** What the fake account remembers: its users and their meetings. */
@NullMarked
package io.github.zoomjava.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
