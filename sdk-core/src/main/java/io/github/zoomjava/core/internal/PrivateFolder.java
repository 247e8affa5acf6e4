package io.github.zoomjava.core.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files only the owner may read, where the file system knows owners, and which are
 * written whole or not at all, whenever the process is killed or the power fails. Thread-safe.
 */
public final class PrivateFolder {

  private static final String UNFINISHED = ".tmp";
  private static final String LOCK = ".lock";
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;
  private final boolean knowsOwners;

  private PrivateFolder(Path path, boolean knowsOwners) {
    this.path = path;
    this.knowsOwners = knowsOwners;
  }

  /** That folder, which is made if it is not there. */
  public static PrivateFolder of(Path path) throws IOException {
    Path parent = path.toAbsolutePath().getParent();
    Path existing = Files.isDirectory(path) ? path : Objects.requireNonNullElse(parent, path);
    Files.createDirectories(existing);
    boolean owners = Files.getFileStore(existing).supportsFileAttributeView("posix");
    PrivateFolder folder = new PrivateFolder(path.toAbsolutePath(), owners);
    Files.createDirectories(folder.path, folder.onlyOwner("rwx------"));
    return folder;
  }

  /** Returns the place where the file of that name is, or would be. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** The files whose names fit a pattern such as {@code *.json}. */
  public List<Path> files(String pattern) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> fitting = Files.newDirectoryStream(path, pattern)) {
      fitting.forEach(files::add);
    }
    return files;
  }

  /**
   * Locks what belongs to that number, for all who use the folder.
   *
   * @return null if another thread or process holds it
   */
  public FileLocks.@Nullable Held tryLock(long number) throws IOException {
    return FileLocks.tryLock(file(LOCK), number, onlyOwner("rw-------"));
  }

  /** Refuses a folder that was there already and is open to others. */
  public void refuseOthers() throws IOException {
    if (knowsOwners && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
      throw new FileSystemException(
          path.toString(), null, "others have rights in this folder; take them away: chmod 700");
    }
  }

  /**
   * Writes a file, or replaces it. When this returns, it outlasts a power cut. An interrupt does
   * not keep it from being written, and stays set.
   */
  public void write(String name, byte[] content) throws IOException {
    boolean interrupted = Thread.interrupted();
    boolean written = false;
    try {
      while (!written) {
        try {
          writeOnce(name, content);
          written = true;
        } catch (ClosedByInterruptException e) {
          interrupted |= Thread.interrupted();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void writeOnce(String name, byte[] content) throws IOException {
    Path beside = file(name + "." + UUID.randomUUID() + UNFINISHED);
    try {
      try (FileChannel channel = create(beside)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          beside, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    if (knowsOwners) {
      // The rename itself must outlast a power cut, too.
      try (FileChannel entries = FileChannel.open(path)) {
        entries.force(true);
      }
    }
  }

  /**
   * Deletes what killed processes were writing, of the files whose names begin that way. For those
   * who know that nobody else is writing any.
   */
  public void deleteUnfinished(String beginning) throws IOException {
    for (Path file : files(beginning + "*" + UNFINISHED)) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }

  private FileChannel create(Path file) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return FileChannel.open(file, options, onlyOwner("rw-------"));
  }

  private FileAttribute<?>[] onlyOwner(String rights) {
    return knowsOwners
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
