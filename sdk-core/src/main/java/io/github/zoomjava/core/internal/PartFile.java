package io.github.zoomjava.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The part that is there of a file that is being downloaded, and beside it which version it is part
 * of. It is locked until it is closed, and no symbolic link is followed.
 */
public final class PartFile implements AutoCloseable {

  private static final int LONGEST_VERSION = 4096;

  private final Path part;
  private final Path versionFile;
  private final FileLocks.Held lock;
  private final FileChannel channel;
  private long length;
  private @Nullable String version;
  private boolean moved;

  private PartFile(Path part, Path versionFile, FileLocks.Held lock) throws IOException {
    this.part = part;
    this.versionFile = versionFile;
    this.lock = lock;
    this.channel = lock.channel();
    this.version = read(versionFile);
    // What cannot be told to be of the same version is of no use.
    this.length = version == null ? 0 : channel.size();
  }

  /**
   * The part of the file at that path.
   *
   * @throws IOException also if another download writes it
   */
  public static PartFile beside(Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    FileLocks.Held lock = FileLocks.tryLock(part, 0);
    if (lock == null) {
      throw new FileSystemException(part.toString(), null, "another download writes this file");
    }
    try {
      return new PartFile(
          part, target.resolveSibling(target.getFileName() + ".part.version"), lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** How much is there that may be continued. */
  public long length() {
    return length;
  }

  /** Returns the version that it is part of, or null. */
  public @Nullable String version() {
    return version;
  }

  /** Keeps what is before that position, and notes what it is part of. */
  public void beginAt(long position, @Nullable String newVersion) throws IOException {
    // Before the version is noted, so that a kill leaves no bytes under another's name.
    channel.truncate(position);
    channel.position(position);
    if (newVersion == null) {
      Files.deleteIfExists(versionFile);
    } else if (!newVersion.equals(version)) {
      write(versionFile, newVersion);
    }
    length = position;
    version = newVersion;
  }

  /** Returns the stream for the content; not to be closed. */
  public OutputStream output() {
    return Channels.newOutputStream(channel);
  }

  /** Takes the place of the target, in one step. */
  public void become(Path target) throws IOException {
    channel.force(true);
    Files.deleteIfExists(versionFile);
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    // From here on the names may be another download's.
    moved = true;
  }

  /** Leaves what can be continued, and nothing else. */
  @Override
  public void close() throws IOException {
    try (lock) {
      if (!moved && (version == null || Files.size(part) == 0)) {
        Files.deleteIfExists(part);
        Files.deleteIfExists(versionFile);
      }
    }
  }

  private static @Nullable String read(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(content.readNBytes(LONGEST_VERSION), StandardCharsets.UTF_8);
      return text.isBlank() ? null : text;
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (OutputStream content =
        Files.newOutputStream(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      content.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
