/** What only several families together can show. */
@NullMarked
package io.github.zoomjava.it;

import org.jspecify.annotations.NullMarked;
