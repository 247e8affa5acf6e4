@NullMarked
package io.github.zoomjava.examples;

import org.jspecify.annotations.NullMarked;
