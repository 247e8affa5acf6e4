/** FakeZoom as a program. */
@NullMarked
package io.github.zoomjava.testkit.server;

import org.jspecify.annotations.NullMarked;
