/** Measurements that no test asserts. */
@NullMarked
package io.github.zoomjava.benchmarks;

import org.jspecify.annotations.NullMarked;
