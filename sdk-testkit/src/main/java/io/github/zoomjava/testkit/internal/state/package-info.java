/**
 * How an account remembers: things of kinds, and routes that act on them. What there is to remember
 * is for the topics to say, of which nothing here knows.
 */
@NullMarked
package io.github.zoomjava.testkit.internal.state;

import org.jspecify.annotations.NullMarked;
