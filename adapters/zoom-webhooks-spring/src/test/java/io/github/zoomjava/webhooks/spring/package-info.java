@NullMarked
package io.github.zoomjava.webhooks.spring;

import org.jspecify.annotations.NullMarked;
