@NullMarked
package io.github.zoomjava.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
