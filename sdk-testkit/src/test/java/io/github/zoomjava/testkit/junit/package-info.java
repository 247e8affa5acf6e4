@NullMarked
package io.github.zoomjava.testkit.junit;

import org.jspecify.annotations.NullMarked;
