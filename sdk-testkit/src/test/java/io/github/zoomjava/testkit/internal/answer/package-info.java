@NullMarked
package io.github.zoomjava.testkit.internal.answer;

import org.jspecify.annotations.NullMarked;
