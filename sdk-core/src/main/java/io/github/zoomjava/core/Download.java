package io.github.zoomjava.core;

import io.github.zoomjava.core.auth.Credentials;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.file.Progress;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.Hosts;
import io.github.zoomjava.core.internal.PartFile;
import io.github.zoomjava.core.internal.RemoteFile;
import io.github.zoomjava.core.internal.ResumingStream;
import io.github.zoomjava.core.internal.SuppliedTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A download of what Zoom names by a URL: see {@link ZoomClient#download}. It is streamed, and goes
 * on where a connection broke. The token goes to Zoom's hosts only, never into a URL, and not to
 * where Zoom redirects. A web page in place of the file is an error.
 *
 * <p>Not thread-safe while it is filled in.
 */
public final class Download {

  private static final int CHUNK = 64 << 10;

  private final ApiCalls calls;
  private final HttpUrl url;
  private @Nullable String token;
  private long expectedLength = -1;
  private Consumer<Progress> listener = progress -> {};

  Download(ApiCalls calls, String url) {
    this.calls = calls;
    this.url = Hosts.downloadable(url);
  }

  /**
   * The token to send in place of the client's: the {@code download_token} of an event, or the
   * {@code download_access_token} of a recording.
   */
  public Download token(String token) {
    this.token = token;
    return this;
  }

  /** How many bytes there have to be, such as a recording's file size. */
  public Download expectedLength(long bytes) {
    this.expectedLength = bytes;
    return this;
  }

  /** Who hears how far it is, after each 64 KiB or less; on the thread that downloads. */
  public Download onProgress(Consumer<Progress> listener) {
    this.listener = listener;
    return this;
  }

  /**
   * Saves the file at that path, which holds all of it afterwards or what it held before. Until
   * then the content is in a file beside it, {@code NAME.part}. If that is left over from a
   * download that failed, and the server confirms that the file is the same, this goes on from
   * there.
   *
   * @return the path
   * @throws ZoomIoException if the connection breaks for good, or the disk fails
   * @throws io.github.zoomjava.core.error.ZoomException as every call does
   */
  public Path saveTo(Path target) {
    try (PartFile part = PartFile.beside(target);
        ResumingStream content = stream(part.length(), part.version())) {
      part.beginAt(content.position(), content.version());
      copy(content, part.output());
      part.become(target);
      return target;
    } catch (IOException e) {
      throw notWritten(target.toString(), e);
    }
  }

  /**
   * Writes the file into that stream, which is not closed.
   *
   * @return how many bytes there were
   */
  public long writeTo(OutputStream output) {
    try (ResumingStream content = stream(0, null)) {
      return copy(content, output);
    } catch (IOException e) {
      throw notWritten("the stream", e);
    }
  }

  /** The content, to be read and closed; it goes on by itself where a connection breaks. */
  public InputStream open() {
    return stream(0, null);
  }

  private ResumingStream stream(long position, @Nullable String version) {
    ApiCalls mine = calls;
    if (token != null) {
      String own = token;
      mine = calls.with(new SuppliedTokens(new Credentials.SuppliedToken(() -> own)));
    }
    return ResumingStream.open(new RemoteFile(mine, url), mine.settings(), position, version);
  }

  private long copy(ResumingStream content, OutputStream output) throws IOException {
    byte[] chunk = new byte[CHUNK];
    int read = content.read(chunk, 0, CHUNK);
    while (read >= 0) {
      output.write(chunk, 0, read);
      listener.accept(new Progress(content.position(), content.total()));
      read = content.read(chunk, 0, CHUNK);
    }
    if (expectedLength >= 0 && content.position() != expectedLength) {
      throw new ZoomIoException(
          "The file has "
              + content.position()
              + " bytes, but "
              + expectedLength
              + " were expected. Ask Zoom for the recording again; it may not be ready.",
          null);
    }
    return content.position();
  }

  private static ZoomIoException notWritten(String where, IOException e) {
    return new ZoomIoException(
        "Could not write the download to " + where + ": " + e + ". Check the disk and its rights.",
        e);
  }

  /** The host only, as the rest of the URL may be a secret. */
  @Override
  public String toString() {
    return "Download[" + url.host() + "]";
  }
}
