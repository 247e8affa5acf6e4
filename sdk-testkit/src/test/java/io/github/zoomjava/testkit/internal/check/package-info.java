@NullMarked
package io.github.zoomjava.testkit.internal.check;

import org.jspecify.annotations.NullMarked;
