/** Applications whose classes lie elsewhere than on one class path. */
@NullMarked
package io.github.zoomjava.it.packaging;

import org.jspecify.annotations.NullMarked;
