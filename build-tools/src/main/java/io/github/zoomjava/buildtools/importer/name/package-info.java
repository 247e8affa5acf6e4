/** The grammar of names: words, operations, types, constants, and the lock that keeps them. */
@NullMarked
package io.github.zoomjava.buildtools.importer.name;

import org.jspecify.annotations.NullMarked;
