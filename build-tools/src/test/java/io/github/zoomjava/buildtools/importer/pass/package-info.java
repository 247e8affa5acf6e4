@NullMarked
package io.github.zoomjava.buildtools.importer.pass;

import org.jspecify.annotations.NullMarked;
