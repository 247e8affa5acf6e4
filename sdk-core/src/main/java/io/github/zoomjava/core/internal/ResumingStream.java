package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.internal.RemoteFile.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file to its end through connections that break: each further one goes on where the last
 * one ended. Only those that brought nothing count as attempts. A file that ends early is never
 * taken for whole.
 */
public final class ResumingStream extends InputStream {

  private final RemoteFile remote;
  private final ClientSettings client;
  private final Backoff backoff;

  private Opened opened;
  private InputStream content;
  private long position;
  private int failures;

  private ResumingStream(RemoteFile remote, ClientSettings client, Opened opened) {
    this.remote = remote;
    this.client = client;
    this.backoff = new Backoff(client.retryPolicy(), client.random());
    this.opened = opened;
    this.content = opened.file().stream();
    this.position = opened.position();
  }

  /** Opened at that byte of that version, or at the beginning if there is another version. */
  public static ResumingStream open(
      RemoteFile remote, ClientSettings client, long position, @Nullable String version) {
    return new ResumingStream(remote, client, remote.open(position, version));
  }

  /** Where the next byte comes from. */
  public long position() {
    return position;
  }

  /** The size of the whole file, or -1 if the server did not say. */
  public long total() {
    return opened.total();
  }

  /** What names this content, or null. */
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
          return -1;
        }
        reconnect(new IOException("the connection ended " + missing()));
      } catch (ZoomIoException e) {
        throw e;
      } catch (IOException e) {
        reconnect(e);
      }
    }
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
      skipWhatIsThere(again);
    }
    opened = again;
    content = again.file().stream();
  }

  /** The server gave the whole file once more: fine, if it is the same one. */
  private void skipWhatIsThere(Opened again) {
    boolean same =
        Objects.equals(again.version(), opened.version()) && again.total() == opened.total();
    try {
      if (!same) {
        throw new IOException("it has changed meanwhile");
      }
      again.file().stream().skipNBytes(position);
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
