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

  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");
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
    if (position == 0 || version == null) {
      return opened(request().build(), 0);
    }
    Request.Builder rest = request().header("Range", "bytes=" + position + "-");
    try {
      Opened opened =
          opened(rest.header("If-Range", Versions.condition(version)).build(), position);
      if (opened.position() == 0 || version.equals(opened.version())) {
        return opened;
      }
      opened.file().close();
    } catch (ZoomApiException e) {
      if (e.status() != RANGE_NOT_SATISFIABLE) {
        throw e;
      }
    }
    return opened(request().build(), 0);
  }

  private Request.Builder request() {
    return new Request.Builder()
        .url(url)
        .tag(Operation.class, DOWNLOAD)
        // Packed, it would have neither a length nor positions.
        .header("Accept-Encoding", "identity");
  }

  private Opened opened(Request request, long asked) {
    ZoomResponse<ZoomFile> response = calls.send(request, BodyReader.FILE);
    ZoomFile file = response.body();
    if (response.status() != 206) {
      return new Opened(file, 0, Versions.of(response.headers(), file.length()), file.length());
    }
    String range = response.headers().get("Content-Range");
    Matcher found = CONTENT_RANGE.matcher(range == null ? "" : range);
    long total = found.matches() && !found.group(3).equals("*") ? number(found, 3) : -1;
    if (!found.matches()
        || number(found, 1) != asked
        || number(found, 2) < asked
        || (total >= 0 && number(found, 2) >= total)) {
      file.close();
      throw new ZoomIoException(
          "The server sent "
              + range
              + " of a file in place of what comes after byte "
              + asked
              + ". Download it again, to another path.",
          null);
    }
    return new Opened(file, asked, Versions.of(response.headers(), total), total);
  }

  private static long number(Matcher range, int group) {
    return Long.parseLong(range.group(group));
  }
}
