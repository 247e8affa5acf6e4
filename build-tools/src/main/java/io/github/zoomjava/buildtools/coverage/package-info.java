/** Writes {@code docs/coverage.md} and the table of modules in the README from {@code specs/}. */
@NullMarked
package io.github.zoomjava.buildtools.coverage;

import org.jspecify.annotations.NullMarked;
