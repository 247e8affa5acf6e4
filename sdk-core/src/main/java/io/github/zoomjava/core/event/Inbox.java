package io.github.zoomjava.core.event;

import java.util.List;

/**
 * Keeps deliveries from the time they are acknowledged until they are handled. Zoom is answered as
 * soon as one is kept, and never sends it again.
 *
 * <p>Must be thread-safe. What it throws makes Zoom send the delivery again.
 */
public interface Inbox extends AutoCloseable {

  /** The outcome of keeping a delivery. */
  enum Outcome {
    /** It is kept, as safely as this inbox keeps anything. */
    KEPT,
    /** One of the same id is kept already. */
    KEPT_BEFORE,
    /** It is not kept: there is no room, or one of the same id is just being kept. */
    NOT_NOW
  }

  /** Keeps a delivery, unless that id is kept already. */
  Outcome keep(Delivery delivery);

  /** Lets a delivery go, which was handled. */
  void remove(String id);

  /** The ids of what an earlier process kept and did not handle, the oldest first. */
  List<String> leftovers();

  /** Reads what an earlier process kept; called when it is to be handled. */
  Delivery read(String id);

  /** Ends the use of what it keeps deliveries in; they stay there. */
  @Override
  void close();

  /** An inbox in memory, which a process takes with it when it ends. */
  static Inbox inMemory(int capacity) {
    return new MemoryInbox(capacity);
  }
}
