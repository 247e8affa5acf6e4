@NullMarked
package io.github.zoomjava.webhooks.servlet;

import org.jspecify.annotations.NullMarked;
