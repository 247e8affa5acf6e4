/** What Zoom says about its rate limits. */
@NullMarked
package io.github.zoomjava.core.ratelimit;

import org.jspecify.annotations.NullMarked;
