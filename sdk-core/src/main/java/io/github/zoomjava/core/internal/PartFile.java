package io.github.zoomjava.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What is there of a file that is being downloaded, and beside it which version it is part of. For
 * one download at a time.
 */
public final class PartFile implements AutoCloseable {

  private final Path part;
  private final Path versionFile;
  private final FileChannel channel;
  private long length;
  private @Nullable String version;

  private PartFile(Path part, Path versionFile, FileChannel channel) throws IOException {
    this.part = part;
    this.versionFile = versionFile;
    this.channel = channel;
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
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new OverlappingFileLockException();
      }
      return new PartFile(
          part, target.resolveSibling(target.getFileName() + ".part.version"), channel);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new FileSystemException(part.toString(), null, "another download writes this file");
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** How much is there that may be continued. */
  public long length() {
    return length;
  }

  /** What it is part of, or null. */
  public @Nullable String version() {
    return version;
  }

  /** Keeps what is before that position, and notes what it is part of. */
  public void beginAt(long position, @Nullable String newVersion) throws IOException {
    if (newVersion == null) {
      Files.deleteIfExists(versionFile);
    } else if (!newVersion.equals(version)) {
      Files.writeString(versionFile, newVersion);
    }
    channel.truncate(position);
    channel.position(position);
    length = position;
    version = newVersion;
  }

  /** Where the content goes; not to be closed. */
  public OutputStream output() {
    return Channels.newOutputStream(channel);
  }

  /** Takes the place of the target. */
  public void become(Path target) throws IOException {
    channel.force(true);
    channel.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.deleteIfExists(versionFile);
  }

  /** Leaves what can be continued, and nothing else. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.close();
      if (version == null) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static @Nullable String read(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return text.isBlank() ? null : text;
    } catch (NoSuchFileException none) {
      return null;
    }
  }
}
