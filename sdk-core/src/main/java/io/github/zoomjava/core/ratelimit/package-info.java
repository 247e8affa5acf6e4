/** Rate limits: pacing, plans, and the facts of the headers. */
@NullMarked
package io.github.zoomjava.core.ratelimit;

import org.jspecify.annotations.NullMarked;
