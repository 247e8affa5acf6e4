package io.github.zoomjava.core.event;

import io.github.zoomjava.core.internal.FileLocks;
import io.github.zoomjava.core.internal.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Keeps each delivery in a file of a folder, from before Zoom is answered until it is handled: the
 * process may be killed, and the machine lose its power, at any time. The next process with that
 * folder handles what is left, so that a handler may see a delivery twice, and never not at all.
 *
 * <p>A file is the body as Zoom sent it, named after the delivery; only the owner may read it where
 * the file system knows owners. A folder is one process's at a time. Thread-safe.
 */
public final class FileInbox implements Inbox {

  private static final String ENDING = ".json";

  /** The ids; true for those that are safe in their files, false for those on their way there. */
  private final Map<String, Boolean> ids = new ConcurrentHashMap<>();

  private final PrivateFolder folder;
  private final FileLocks.Held lock;
  private final Semaphore room;
  private final List<String> left;

  private FileInbox(PrivateFolder folder, FileLocks.Held lock, int capacity) throws IOException {
    this.folder = folder;
    this.lock = lock;
    // The folder is locked, so that nobody else is writing.
    folder.deleteUnfinished("");
    left =
        folder.files("*" + ENDING).stream()
            .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
            .map(FileInbox::id)
            .filter(Delivery::isId)
            .toList();
    left.forEach(id -> ids.put(id, true));
    room = new Semaphore(capacity - left.size());
  }

  /**
   * An inbox in that folder, which is made if it is not there.
   *
   * @param capacity how many deliveries it keeps at once; what an earlier process left counts, and
   *     may be more
   * @throws IllegalStateException if another inbox uses the folder
   * @throws UncheckedIOException if the folder cannot be used
   */
  public static FileInbox in(Path folder, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity is " + capacity + "; the least is 1");
    }
    try {
      PrivateFolder mine = PrivateFolder.of(folder);
      FileLocks.Held lock = lock(mine);
      try {
        return new FileInbox(mine, lock, capacity);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep deliveries in " + folder + ": " + e, e);
    }
  }

  @Override
  public Outcome keep(Delivery delivery) {
    Boolean safe = ids.putIfAbsent(delivery.id(), false);
    if (safe != null) {
      return safe ? Outcome.KEPT_BEFORE : Outcome.NOT_NOW;
    }
    if (!room.tryAcquire()) {
      ids.remove(delivery.id());
      return Outcome.NOT_NOW;
    }
    boolean written = false;
    try {
      folder.write(delivery.id() + ENDING, delivery.body());
      written = true;
      ids.put(delivery.id(), true);
      return Outcome.KEPT;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep a delivery in " + folder + ": " + e, e);
    } finally {
      if (!written) {
        ids.remove(delivery.id());
        room.release();
      }
    }
  }

  @Override
  public void remove(String id) {
    try {
      Files.deleteIfExists(folder.file(id + ENDING));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete a delivery in " + folder + ": " + e, e);
    }
    if (ids.remove(id) != null) {
      room.release();
    }
  }

  @Override
  public List<String> leftovers() {
    return left;
  }

  @Override
  public Delivery read(String id) {
    try {
      return new Delivery(id, Files.readAllBytes(folder.file(id + ENDING)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a delivery in " + folder + ": " + e, e);
    }
  }

  /** Lets another inbox use the folder. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot let go of " + folder + ": " + e, e);
    }
  }

  @Override
  public String toString() {
    return "FileInbox[" + folder + "]";
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static FileLocks.Held lock(PrivateFolder folder) throws IOException {
    FileLocks.Held lock = folder.tryLock(0);
    if (lock == null) {
      throw new IllegalStateException(
          "Another inbox uses " + folder + "; each needs a folder of its own");
    }
    return lock;
  }
}
