@NullMarked
package io.github.zoomjava.buildtools.generator;

import org.jspecify.annotations.NullMarked;
