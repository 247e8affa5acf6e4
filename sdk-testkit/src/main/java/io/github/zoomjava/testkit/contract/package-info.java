/** One test for every operation of a family, made from the operation index in the family's jar. */
@NullMarked
package io.github.zoomjava.testkit.contract;

import org.jspecify.annotations.NullMarked;
