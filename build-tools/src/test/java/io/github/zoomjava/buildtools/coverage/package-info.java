@NullMarked
package io.github.zoomjava.buildtools.coverage;

import org.jspecify.annotations.NullMarked;
