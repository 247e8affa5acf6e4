package io.github.zoomjava.testkit.internal.index;

import org.jspecify.annotations.Nullable;

/**
 * What samples of a schema look like.
 *
 * @param seed how far each value is along those its schema allows
 * @param sparse whether only the properties are there that have to be
 * @param listLength how many items a list has that is given out by pages; null for two pages of two
 */
public record Sampling(int seed, boolean sparse, @Nullable Integer listLength) {
  /** All properties, with the first values of each, and short lists. */
  public static final Sampling USUAL = new Sampling(0, false, null);
}
