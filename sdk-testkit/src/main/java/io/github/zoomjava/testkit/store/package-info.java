/** Tests that an implementation of the SDK's stores passes or fails; need JUnit 5. */
@NullMarked
package io.github.zoomjava.testkit.store;

import org.jspecify.annotations.NullMarked;
