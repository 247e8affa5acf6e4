@NullMarked
package io.github.zoomjava.buildtools.importer;

import org.jspecify.annotations.NullMarked;
