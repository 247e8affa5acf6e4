package io.github.zoomjava.core.event;

import java.time.Clock;
import java.time.Duration;

/**
 * Remembers which deliveries were taken, so that what Zoom sends twice is handled once. Where
 * several processes receive, let it be something they share, such as a table with a unique key.
 *
 * <p>Must be thread-safe. What it throws makes Zoom send the delivery again.
 */
public interface SeenDeliveries {

  /**
   * Remembers a mark, for 85 minutes at the least: so long Zoom tries. A delivery has two: its
   * signature, under which nobody can send it again under another id, and its id. If this throws
   * after it remembered, the mark is forgotten by {@link #remove}, or taken for new once more.
   *
   * @return whether it is new
   */
  boolean add(String mark);

  /** Forgets a mark, whose delivery could not be taken after all. */
  void remove(String mark);

  /** Remembers the last 200,000 marks for two hours, in this process. */
  static SeenDeliveries inMemory() {
    return inMemory(200_000, Duration.ofHours(2), Clock.systemUTC());
  }

  /**
   * Remembers marks in this process.
   *
   * @param most how many at once; the oldest is forgotten for one too many
   * @param time how long
   */
  static SeenDeliveries inMemory(int most, Duration time, Clock clock) {
    return new RecentIds(most, time, clock);
  }
}
