package io.github.zoomjava.core.file;

import io.github.zoomjava.core.error.ZoomIoException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Uploads a large file in parts, by the three calls that several families have for it:
 *
 * <pre>{@code
 * MultipartUpload.of(
 *         FilePart.of(path),
 *         () -> start(...),                             // gives what names the upload
 *         (upload, part, number) -> send(part, ...),    // gives what completing needs of a part
 *         (upload, tags) -> complete(...))
 *     .send();
 * }</pre>
 *
 * <p>Each part is streamed, and sent again by itself if its connection breaks. If {@link #send}
 * fails all the same, calling it again goes on with the part that failed, as long as the file is
 * the same: its size, time and identity on the disk are compared before each part and at the end.
 * Zoom keeps parts for 7 days.
 *
 * <p>For one thread.
 *
 * @param <U> what names the upload
 * @param <P> what completing it needs of each part
 * @param <R> what completing it gives
 */
public final class MultipartUpload<U, P, R> {

  private static final long MIB = 1 << 20;
  private static final long SMALLEST_PART = 5 * MIB;
  private static final long LARGEST_PART = 100 * MIB;

  private final FilePart file;
  private final Supplier<U> start;
  private final PartCall<U, P> sendPart;
  private final BiFunction<U, List<P>, R> complete;
  private final List<P> sent = new ArrayList<>();
  private @Nullable U upload;
  private @Nullable Object state;
  private @Nullable Supplier<R> result;
  private long partSize = 50 * MIB;
  private Consumer<Progress> listener = progress -> {};

  private MultipartUpload(
      FilePart file,
      Supplier<U> start,
      PartCall<U, P> sendPart,
      BiFunction<U, List<P>, R> complete) {
    this.file = file;
    this.start = start;
    this.sendPart = sendPart;
    this.complete = complete;
  }

  /** The call that sends one part. */
  @FunctionalInterface
  public interface PartCall<U, P> {
    /**
     * Sends it.
     *
     * @param upload what names the upload
     * @param part the part
     * @param number its number, from 1
     * @return what completing the upload needs of it
     */
    P send(U upload, FilePart part, int number);
  }

  /** An upload by these calls. Sends nothing yet. */
  public static <U, P, R> MultipartUpload<U, P, R> of(
      FilePart file,
      Supplier<U> start,
      PartCall<U, P> sendPart,
      BiFunction<U, List<P>, R> complete) {
    return new MultipartUpload<>(file, start, sendPart, complete);
  }

  /**
   * The size of every part but the last, 5 to 100 MiB; 50 MiB by default.
   *
   * @throws IllegalArgumentException if Zoom does not take such parts
   * @throws IllegalStateException if parts were sent already
   */
  public MultipartUpload<U, P, R> partSize(long bytes) {
    if (bytes < SMALLEST_PART || bytes > LARGEST_PART) {
      throw new IllegalArgumentException(
          "partSize is " + bytes + "; Zoom takes " + SMALLEST_PART + " to " + LARGEST_PART);
    }
    if (!sent.isEmpty()) {
      throw new IllegalStateException("Parts of another size were sent already");
    }
    partSize = bytes;
    return this;
  }

  /** Sets the listener that is told the progress after each part, on the thread that uploads. */
  public MultipartUpload<U, P, R> onProgress(Consumer<Progress> listener) {
    this.listener = listener;
    return this;
  }

  /**
   * Uploads, or goes on where it failed before. Sends nothing once the upload is complete.
   *
   * @return what completing the upload gave
   * @throws ZoomIoException if the file cannot be read, or has changed since the first part
   */
  public R send() {
    if (result != null) {
      return result.get();
    }
    refuseOtherContent();
    long length = length();
    if (upload == null) {
      upload = start.get();
    }
    // An empty file has one part, too.
    long parts = Math.max(1, (length + partSize - 1) / partSize);
    while (sent.size() < parts) {
      refuseOtherContent();
      long offset = sent.size() * partSize;
      long size = Math.min(partSize, length - offset);
      sent.add(sendPart.send(upload, file.slice(offset, size), sent.size() + 1));
      listener.accept(new Progress(offset + size, length));
    }
    refuseOtherContent();
    R completed = complete.apply(upload, List.copyOf(sent));
    result = () -> completed;
    return completed;
  }

  private void refuseOtherContent() {
    try {
      Object now = file.state();
      if (state == null) {
        state = now;
      } else if (!state.equals(now)) {
        throw new ZoomIoException(
            "The file changed while it was uploaded, after "
                + sent.size()
                + " parts. Begin another upload, once nobody writes to the file.",
            null);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private long length() {
    try {
      return file.length();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static ZoomIoException unreadable(IOException e) {
    return new ZoomIoException("Cannot read the file to upload: " + e + ". Check the path.", e);
  }
}
