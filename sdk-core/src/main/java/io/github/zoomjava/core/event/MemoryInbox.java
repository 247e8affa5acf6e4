package io.github.zoomjava.core.event;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** See {@link Inbox#inMemory}. Holds ids only: whoever is to handle a delivery holds the rest. */
final class MemoryInbox implements Inbox {

  private final Set<String> ids = new HashSet<>();
  private final int capacity;

  MemoryInbox(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity is " + capacity + "; the least is 1");
    }
    this.capacity = capacity;
  }

  @Override
  public synchronized Outcome keep(Delivery delivery) {
    if (ids.contains(delivery.id())) {
      return Outcome.KEPT_BEFORE;
    }
    return ids.size() < capacity && ids.add(delivery.id()) ? Outcome.KEPT : Outcome.NOT_NOW;
  }

  @Override
  public synchronized void remove(String id) {
    ids.remove(id);
  }

  @Override
  public List<String> leftovers() {
    return List.of();
  }

  @Override
  public Delivery read(String id) {
    throw new NoSuchElementException("An inbox in memory is left with nothing");
  }

  @Override
  public void close() {}
}
