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
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
  private @Nullable Long expectedLength;
  private final Set<String> allowed = new HashSet<>();
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

  /** How many bytes there have to be, such as a recording's file size; null if not known. */
  public Download expectedLength(@Nullable Long bytes) {
    this.expectedLength = bytes;
    return this;
  }

  /**
   * Another host than Zoom's that the URL may name, without scheme and port. Needed where you trust
   * the URL's source and Zoom keeps the file elsewhere. Hosts that Zoom redirects to need no
   * mention. The token still goes to Zoom's hosts only.
   */
  public Download allowHost(String host) {
    allowed.add(host.toLowerCase(Locale.ROOT));
    return this;
  }

  /**
   * Sets the listener that is told the progress after each 64 KiB or less, on the thread that
   * downloads.
   */
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
   * <p>If nothing tells that the rest belongs to what is there, it is downloaded from the
   * beginning.
   *
   * @return the path
   * @throws ZoomIoException if the connection breaks for good, the disk fails, or another download
   *     writes this file
   * @throws IllegalArgumentException if the URL's host is neither Zoom's nor allowed
   * @throws io.github.zoomjava.core.error.ZoomException as every call does
   */
  public Path saveTo(Path target) {
    try (PartFile part = PartFile.beside(target);
        ResumingStream content = stream(part.length(), part.version())) {
      part.beginAt(content.position(), content.version());
      content.onRestart(version -> part.beginAt(0, version));
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
    if (!calls.settings().hosts().isOurs(url) && !allowed.contains(url.host())) {
      throw new IllegalArgumentException(
          "The URL to download from is at "
              + url.host()
              + ", which is none of Zoom's hosts. If you trust who gave it, add allowHost(\""
              + url.host()
              + "\").");
    }
    ApiCalls mine = calls;
    if (token != null) {
      String own = token;
      mine = calls.with(new SuppliedTokens(new Credentials.SuppliedToken(() -> own)));
    }
    return ResumingStream.open(
        new RemoteFile(mine, url), mine.settings(), expectedLength, position, version);
  }

  private long copy(ResumingStream content, OutputStream output) throws IOException {
    byte[] chunk = new byte[CHUNK];
    int read = content.read(chunk, 0, CHUNK);
    while (read >= 0) {
      output.write(chunk, 0, read);
      listener.accept(new Progress(content.position(), content.total()));
      read = content.read(chunk, 0, CHUNK);
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
