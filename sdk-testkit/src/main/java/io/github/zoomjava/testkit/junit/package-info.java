/** FakeZoom as a parameter of JUnit tests; needs junit-jupiter-api. */
@NullMarked
package io.github.zoomjava.testkit.junit;

import org.jspecify.annotations.NullMarked;
