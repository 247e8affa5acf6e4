package io.github.zoomjava.core.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** See {@link SeenDeliveries#inMemory}. */
final class RecentIds implements SeenDeliveries {

  private final Map<String, Instant> seen = new LinkedHashMap<>();
  private final int most;
  private final Duration time;
  private final Clock clock;

  RecentIds(int most, Duration time, Clock clock) {
    if (most < 1) {
      throw new IllegalArgumentException("most is " + most + "; the least is 1");
    }
    this.most = most;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public synchronized boolean add(String id) {
    Instant now = clock.instant();
    forgetBefore(now.minus(time));
    if (seen.putIfAbsent(id, now) != null) {
      return false;
    }
    if (seen.size() > most) {
      Iterator<String> oldest = seen.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return true;
  }

  @Override
  public synchronized void remove(String id) {
    seen.remove(id);
  }

  /** The oldest come first, so that this ends at the first one to stay. */
  private void forgetBefore(Instant end) {
    Iterator<Instant> times = seen.values().iterator();
    while (times.hasNext() && times.next().isBefore(end)) {
      times.remove();
    }
  }
}
