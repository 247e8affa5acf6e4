package io.github.zoomjava.core.auth;

import io.github.zoomjava.core.internal.FileLocks;
import io.github.zoomjava.core.internal.PrivateFolder;
import io.github.zoomjava.core.retry.Sleeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each set of tokens in a file of a folder, which only the owner may read where the file
 * system knows owners. Processes of one machine may share the folder. Files are replaced whole, so
 * that a process may be killed at any time: what was stored before or what is stored now is there,
 * and nothing in between.
 *
 * <p>The files hold secrets as plain text.
 */
public final class FileTokenStore implements TokenStore {

  private static final int REFRESHING = 0;
  private static final int WRITING = 1;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(5);

  private final PrivateFolder folder;
  private final KeyLocks refreshing = new KeyLocks();
  private final KeyLocks writing = new KeyLocks();
  private final Sleeper sleeper = Sleeper.system();

  private FileTokenStore(PrivateFolder folder) {
    this.folder = folder;
  }

  /**
   * A store in that folder, which is made if it is not there.
   *
   * @throws UncheckedIOException if it cannot be made, or others than its owner have rights in it
   */
  public static FileTokenStore in(Path folder) {
    try {
      PrivateFolder mine = PrivateFolder.of(folder);
      mine.refuseOthers();
      return new FileTokenStore(mine);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep tokens in " + folder + ": " + e, e);
    }
  }

  @Override
  public @Nullable TokenSet load(String key) {
    Path file = folder.file(name(key, "json"));
    try {
      return TokenSet.fromJson(Files.readString(file));
    } catch (NoSuchFileException nothing) {
      return null;
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          file + " holds no tokens; delete it, and authorize the app again.", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the tokens in " + file + ": " + e, e);
    }
  }

  @Override
  @SuppressWarnings("try") // because a lock is there to be held, not to be looked at
  public boolean compareAndSet(
      String key, @Nullable TokenSet expected, @Nullable TokenSet replacement) {
    try (Lock mine = locked(writing, key, WRITING)) {
      if (!Objects.equals(load(key), expected)) {
        return false;
      }
      // Under the lock nobody else is writing.
      folder.deleteUnfinished(name(key, ""));
      replace(key, replacement);
      return true;
    } catch (IOException e) {
      throw notStored(e);
    }
  }

  /** Also in place of a file that holds no tokens. */
  @Override
  public void put(String key, TokenSet tokens) {
    write(key, tokens);
  }

  /** Also a file that holds no tokens. */
  @Override
  public void remove(String key) {
    write(key, null);
  }

  /** Also on a thread that is interrupted: what is not stored is lost for ever. */
  @SuppressWarnings("try") // because a lock is there to be held, not to be looked at
  private void write(String key, @Nullable TokenSet replacement) {
    boolean interrupted = Thread.interrupted();
    try (Lock mine = locked(writing, key, WRITING)) {
      replace(key, replacement);
    } catch (IOException e) {
      throw notStored(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public Lock lock(String key) {
    return locked(refreshing, key, REFRESHING);
  }

  @Override
  public String toString() {
    return "TokenStore[" + folder + "]";
  }

  private UncheckedIOException notStored(IOException e) {
    return new UncheckedIOException(
        "Cannot store tokens in " + folder + ": " + e + ". Check its rights and the disk.", e);
  }

  private void replace(String key, @Nullable TokenSet replacement) throws IOException {
    if (replacement == null) {
      Files.deleteIfExists(folder.file(name(key, "json")));
    } else {
      byte[] text = replacement.toJson().getBytes(StandardCharsets.UTF_8);
      folder.write(name(key, "json"), text);
    }
  }

  private Lock locked(KeyLocks inThisStore, String key, int purpose) {
    Lock mine = inThisStore.lock(key);
    try {
      FileLocks.Held held = await(2 * FileNames.number(key) + purpose);
      return () -> {
        try (mine) {
          held.close();
        } catch (IOException e) {
          throw new UncheckedIOException("Cannot unlock " + folder + ": " + e, e);
        }
      };
    } catch (IOException | RuntimeException e) {
      mine.close();
      throw e instanceof RuntimeException unchecked
          ? unchecked
          : new UncheckedIOException("Cannot lock tokens in " + folder + ": " + e, (IOException) e);
    }
  }

  /** Asks again and again, as to wait within the system would hold up all other keys. */
  private FileLocks.Held await(long number) throws IOException {
    boolean interrupted = false;
    try {
      FileLocks.Held held = folder.tryLock(number);
      while (held == null) {
        interrupted |= !sleeps();
        held = folder.tryLock(number);
      }
      return held;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Goes on waiting if interrupted: new tokens that are not stored are lost. */
  private boolean sleeps() {
    try {
      sleeper.sleep(BETWEEN_TRIES);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static String name(String key, String ending) {
    return FileNames.of(key) + "." + ending;
  }
}
