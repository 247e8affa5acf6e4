@NullMarked
package io.github.zoomjava.testkit.contract;

import org.jspecify.annotations.NullMarked;
