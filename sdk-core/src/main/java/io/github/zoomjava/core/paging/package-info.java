/** Lists that Zoom hands out page by page, read lazily. */
@NullMarked
package io.github.zoomjava.core.paging;

import org.jspecify.annotations.NullMarked;
