/**
 * Models and endpoints in the shape generated code has, from another package like generated code.
 */
@NullMarked
package io.github.zoomjava.core.sample;

import org.jspecify.annotations.NullMarked;
