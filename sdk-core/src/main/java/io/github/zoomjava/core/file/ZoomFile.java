package io.github.zoomjava.core.file;

import io.github.zoomjava.core.error.ZoomIoException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * A file Zoom sends, on its way. It holds a connection until it is saved or closed, and can be read
 * once. For one thread.
 */
public final class ZoomFile implements AutoCloseable {

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
    try (InputStream content = stream()) {
      long written = Files.copy(content, beside);
      if (length() >= 0 && written != length()) {
        throw new IOException("it has " + length() + " bytes, of which " + written + " arrived");
      }
      move(beside, target);
      return target;
    } catch (IOException e) {
      ZoomIoException failure =
          new ZoomIoException(
              "Could not save the file to "
                  + target
                  + ", where nothing was changed: "
                  + e
                  + ". Check the folder and the space on the disk, then download again.",
              e);
      try {
        Files.deleteIfExists(beside);
      } catch (IOException undeletable) {
        failure.addSuppressed(undeletable);
      }
      throw failure;
    }
  }

  @Override
  public void close() {
    body.close();
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
