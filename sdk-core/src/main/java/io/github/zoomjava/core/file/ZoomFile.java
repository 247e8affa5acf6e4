package io.github.zoomjava.core.file;

import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.internal.Listeners;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A file Zoom sends, on its way. It holds a connection until it is saved or closed, and can be read
 * once. For one thread.
 */
public final class ZoomFile implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Listeners.LOGGER);

  private final ResponseBody body;

  /** Takes over the body, and closes it in the end. */
  public ZoomFile(ResponseBody body) {
    this.body = body;
  }

  /** The content type, such as {@code video/mp4}; null if Zoom did not say. */
  public @Nullable String contentType() {
    MediaType type = body.contentType();
    return type == null ? null : type.toString();
  }

  /** The size in bytes, or -1 if Zoom did not say. */
  public long length() {
    return body.contentLength();
  }

  /** The content, streamed; closing it closes the file. */
  public InputStream stream() {
    return body.byteStream();
  }

  /**
   * Writes the content to that path and closes the file. The path has the whole file or is left as
   * it was: the content goes to a file beside it first, which then takes its place.
   *
   * @return the path
   * @throws ZoomIoException if reading or writing fails
   */
  public Path saveTo(Path target) {
    Path beside = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (InputStream content = stream();
          FileChannel file =
              FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        long written = content.transferTo(Channels.newOutputStream(file));
        if (length() >= 0 && written != length()) {
          throw new IOException("it has " + length() + " bytes, of which " + written + " arrived");
        }
        file.force(true);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      return target;
    } catch (IOException e) {
      throw new ZoomIoException(
          "Could not save the file to "
              + target
              + ", where nothing was changed: "
              + e
              + ". Check the folder and the space on the disk, then download again.",
          e);
    } finally {
      deleteIfThere(beside);
    }
  }

  @Override
  public void close() {
    body.close();
  }

  private static void deleteIfThere(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException undeletable) {
      LOG.log(Level.WARNING, "Could not delete " + beside, undeletable);
    }
  }
}
