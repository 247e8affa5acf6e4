@NullMarked
package io.github.zoomjava.testkit;

import org.jspecify.annotations.NullMarked;
