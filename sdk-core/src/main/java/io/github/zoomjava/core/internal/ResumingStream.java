package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.internal.RemoteFile.Opened;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file to its end through connections that break: each further one goes on where the last
 * one ended. Only those that brought nothing count as attempts. A file that ends early is never
 * taken for whole. What cannot be told to be the rest of the same file is not read: the reader
 * begins anew if it can, which counts as an attempt each time.
 */
public final class ResumingStream extends InputStream {

  private final RemoteFile remote;
  private final ClientSettings client;
  private final Backoff backoff;
  private final @Nullable Long expected;

  private @Nullable Restart restart;
  private int restarts;
  private Opened opened;
  private InputStream content;
  private long position;
  private int failures;

  /** Gives back what was read, as the file is read from its beginning again. */
  @FunctionalInterface
  public interface Restart {
    void begin(@Nullable String version) throws IOException;
  }

  private ResumingStream(
      RemoteFile remote, ClientSettings client, @Nullable Long expected, Opened opened) {
    this.expected = expected;
    this.remote = remote;
    this.client = client;
    this.backoff = new Backoff(client.retryPolicy(), client.random());
    this.opened = opened;
    this.content = opened.file().stream();
    this.position = opened.position();
  }

  /**
   * Opened at that byte of that version, or at the beginning if there is another version.
   *
   * @param expected how many bytes there have to be; null if that is not known
   */
  public static ResumingStream open(
      RemoteFile remote,
      ClientSettings client,
      @Nullable Long expected,
      long position,
      @Nullable String version) {
    return new ResumingStream(remote, client, expected, remote.open(position, version));
  }

  /** For readers that can begin anew. */
  public void onRestart(Restart beginning) {
    this.restart = beginning;
  }

  /** Returns the position of the next byte. */
  public long position() {
    return position;
  }

  /** The size of the whole file, or -1 if the server did not say. */
  public long total() {
    return opened.total();
  }

  /** Returns the version of this content, or null. */
  public @Nullable String version() {
    return opened.version();
  }

  /** The content type, or null. */
  public @Nullable String contentType() {
    return opened.file().contentType();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (true) {
      try {
        int read = content.read(buffer, offset, length);
        if (read >= 0) {
          position += read;
          failures = 0;
          return read;
        }
        if (opened.total() < 0 || position >= opened.total()) {
          return end();
        }
        reconnect(new IOException("the connection ended " + missing()));
      } catch (ZoomIoException e) {
        throw e;
      } catch (IOException e) {
        if (opened.total() < 0 && expected != null && position == expected) {
          // Nothing marks the end, but the caller knows that it is here.
          return -1;
        }
        reconnect(e);
      }
    }
  }

  private int end() {
    if (expected != null && position != expected) {
      throw new ZoomIoException(
          "The file has "
              + position
              + " bytes, but "
              + expected
              + " were expected. Ask Zoom for the recording again; it may not be ready.",
          null);
    }
    return -1;
  }

  @Override
  public void close() {
    opened.file().close();
  }

  private String missing() {
    return (opened.total() - position) + " bytes before the end of the file";
  }

  private void reconnect(IOException broken) {
    close();
    if (++failures >= client.retryPolicy().attempts()) {
      throw new ZoomIoException(
          "The download broke off at byte "
              + position
              + " again and again: "
              + broken
              + ". Check the network, then download again.",
          broken);
    }
    wait(broken);
    Opened again = remote.open(position, opened.version());
    if (again.position() != position) {
      goOnFromTheBeginning(again);
    }
    opened = again;
    content = again.file().stream();
  }

  /** The server gave the whole file once more: fine, if it is the same one. */
  private void goOnFromTheBeginning(Opened again) {
    boolean same = opened.version() != null && opened.version().equals(again.version());
    try {
      if (same) {
        again.file().stream().skipNBytes(position);
      } else if (restart != null && ++restarts < client.retryPolicy().attempts()) {
        restart.begin(again.version());
        position = 0;
      } else {
        throw new IOException("nothing tells that it is still the same");
      }
    } catch (IOException e) {
      again.file().close();
      throw new ZoomIoException(
          "The download broke off at byte "
              + position
              + ", and the file cannot be continued: "
              + e
              + ". Download it again.",
          e);
    }
  }

  private void wait(IOException broken) {
    try {
      client.sleeper().sleep(backoff.afterFailure(failures));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ZoomIoException(
          "The thread was interrupted while the download waited. Download again.", broken);
    }
  }
}
