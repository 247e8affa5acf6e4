package io.github.zoomjava.core.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Locks bytes of files against all other threads and processes of the machine.
 *
 * <p>A process loses every lock it has on a file as soon as it closes any channel of that file. So
 * all who lock bytes of one file in this process share one channel, and the last one closes it.
 * Thread-safe.
 */
public final class FileLocks {

  private static final Map<Path, Opened> OPENED = new HashMap<>();

  private FileLocks() {}

  /**
   * Locks one byte of a file, which is made if it is not there, and is no symbolic link.
   *
   * @return null if another thread or process holds it
   */
  public static @Nullable Held tryLock(Path file, long position, FileAttribute<?>... attributes)
      throws IOException {
    Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file in a folder");
    Path real = parent.toRealPath().resolve(file.getFileName());
    synchronized (OPENED) {
      Opened shared = OPENED.get(real);
      if (shared != null) {
        return shared.tryLock(position);
      }
      while (true) {
        Opened own = Opened.of(real, attributes);
        Held held = own == null ? null : own.tryLock(position);
        if (held != null) {
          OPENED.put(real, own);
          return held;
        }
        if (own != null) {
          boolean inPlace = own.isInPlace();
          own.channel.close();
          if (inPlace) {
            return null;
          }
        }
        // Its holder has moved or deleted the file meanwhile: there is another one to lock.
      }
    }
  }

  /** A byte that is locked until this is closed, by any thread. */
  public static final class Held implements AutoCloseable {

    private final Opened opened;
    private final FileLock lock;

    private Held(Opened opened, FileLock lock) {
      this.opened = opened;
      this.lock = lock;
    }

    /** The file, for those who lock one byte of it only; not to be closed. */
    public FileChannel channel() {
      return opened.channel;
    }

    @Override
    public void close() throws IOException {
      synchronized (OPENED) {
        if (!opened.positions.remove(lock.position())) {
          return;
        }
        if (opened.positions.isEmpty()) {
          OPENED.remove(opened.file);
          opened.channel.close();
        } else {
          lock.release();
        }
      }
    }
  }

  private record Opened(
      Path file, @Nullable Object identity, FileChannel channel, Set<Long> positions) {

    static @Nullable Opened of(Path file, FileAttribute<?>... attributes) throws IOException {
      try {
        Files.createFile(file, attributes);
      } catch (FileAlreadyExistsException fine) {
        // Also where it is a link, which is not followed below.
      }
      try {
        // Looked up before, so that another file in its place shows afterwards.
        Object identity = identity(file);
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        return new Opened(file, identity, channel, new HashSet<>());
      } catch (NoSuchFileException moved) {
        return null;
      }
    }

    @Nullable Held tryLock(long position) throws IOException {
      if (positions.contains(position)) {
        return null;
      }
      FileLock lock = lock(position);
      if (lock == null) {
        return null;
      }
      if (!isInPlace()) {
        lock.release();
        return null;
      }
      positions.add(position);
      return new Held(this, lock);
    }

    boolean isInPlace() throws IOException {
      try {
        return Objects.equals(identity, identity(file));
      } catch (NoSuchFileException moved) {
        return false;
      }
    }

    private @Nullable FileLock lock(long position) throws IOException {
      try {
        return channel.tryLock(position, 1, false);
      } catch (OverlappingFileLockException ofAnotherClassLoader) {
        return null;
      }
    }

    private static @Nullable Object identity(Path file) throws IOException {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    }
  }
}
