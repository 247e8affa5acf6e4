/** Public for the modules of this SDK only; anything here may change without notice. */
@NullMarked
package io.github.zoomjava.core.internal;

import org.jspecify.annotations.NullMarked;
