package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.error.ZoomApiException;
import io.github.zoomjava.core.error.ZoomIoException;
import io.github.zoomjava.core.file.ZoomFile;
import io.github.zoomjava.core.ratelimit.RateLimitCategory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** A file at some URL, which can be asked for from any byte on. */
public final class RemoteFile {

  private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");
  private static final int RANGE_NOT_SATISFIABLE = 416;
  private static final Operation DOWNLOAD =
      new Operation("download", "GET", Operation.ANYWHERE, RateLimitCategory.LIGHT, null, false);

  private final ApiCalls calls;
  private final HttpUrl url;

  /** With the calls of a client. */
  public RemoteFile(ApiCalls calls, HttpUrl url) {
    this.calls = calls;
    this.url = url;
  }

  /**
   * The file from a byte on.
   *
   * @param file the content from there
   * @param position where it begins: where it was asked to, or 0
   * @param version what names this content, or null
   * @param total the size of the whole file, or -1
   */
  record Opened(ZoomFile file, long position, @Nullable String version, long total) {}

  /** Opens it there if it still is of that version, and at its beginning otherwise. */
  Opened open(long position, @Nullable String version) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .tag(Operation.class, DOWNLOAD)
            // Packed, it would have neither a length nor positions.
            .header("Accept-Encoding", "identity");
    if (position > 0) {
      request.header("Range", "bytes=" + position + "-");
      if (version != null) {
        request.header("If-Range", version);
      }
    }
    try {
      return opened(calls.send(request.build(), BodyReader.FILE), position);
    } catch (ZoomApiException e) {
      if (position > 0 && e.status() == RANGE_NOT_SATISFIABLE) {
        return open(0, null);
      }
      throw e;
    }
  }

  private static Opened opened(ZoomResponse<ZoomFile> response, long asked) {
    ZoomFile file = response.body();
    String etag = response.headers().get("ETag");
    String version = etag == null || etag.startsWith("W/") ? null : etag;
    if (response.status() != 206) {
      return new Opened(file, 0, version, file.length());
    }
    String range = response.headers().get("Content-Range");
    Matcher found = CONTENT_RANGE.matcher(range == null ? "" : range);
    if (!found.matches() || Long.parseLong(found.group(1)) != asked) {
      file.close();
      throw new ZoomIoException(
          "The server sent "
              + range
              + " of a file in place of what comes after byte "
              + asked
              + ". Download it again, to another path.",
          null);
    }
    String total = found.group(2);
    return new Opened(file, asked, version, total.equals("*") ? -1 : Long.parseLong(total));
  }
}
