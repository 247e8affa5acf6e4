/** What FakeZoom remembers, by plain HTTP and with the documents of all families. */
@NullMarked
package io.github.zoomjava.it.state;

import org.jspecify.annotations.NullMarked;
