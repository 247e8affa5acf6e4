package io.github.zoomjava.core.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file to upload. It is opened anew for each attempt, and streamed. Immutable and thread-safe, as
 * long as the file on disk does not change.
 */
public final class FilePart {

  private final String fileName;
  private final String contentType;
  private final Source source;
  private final boolean repeatable;

  private FilePart(String fileName, String contentType, Source source, boolean repeatable) {
    if (fileName.chars().anyMatch(Character::isISOControl)
        || contentType.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "The file name or the content type has a control character; Zoom takes none");
    }
    this.fileName = fileName;
    this.contentType = contentType;
    this.source = source;
    this.repeatable = repeatable;
  }

  /**
   * A file on disk, under its own name; the content type is taken from the name's ending.
   *
   * @throws IllegalArgumentException if there is no readable file
   */
  public static FilePart of(Path path) {
    Path name = path.getFileName();
    if (name == null || !Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new IllegalArgumentException("There is no readable file " + path + "; check the path");
    }
    return new FilePart(name.toString(), contentTypeOf(name.toString()), new OnDisk(path), false);
  }

  /** A file in memory; the content is copied. */
  public static FilePart of(String fileName, byte[] content, String contentType) {
    return new FilePart(fileName, contentType, new InMemory(content.clone()), false);
  }

  /**
   * So many bytes of this file from that one on, as a part of it that Zoom may receive twice
   * without harm: a broken connection makes it be sent again, although parts are sent by POST.
   *
   * @throws IllegalArgumentException if they begin before the file
   */
  public FilePart slice(long offset, long length) {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("A slice begins at 0 and has 0 bytes at least");
    }
    return new FilePart(fileName, contentType, new Slice(source, offset, length), true);
  }

  /** Returns whether Zoom may receive it twice without harm. */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** The name Zoom sees. */
  public String fileName() {
    return fileName;
  }

  /** The content type Zoom sees. */
  public String contentType() {
    return contentType;
  }

  /** The size in bytes. */
  public long length() throws IOException {
    return source.length();
  }

  /**
   * Returns a text that changes when the content does, as far as can be seen without reading it.
   */
  Object state() throws IOException {
    return source.state();
  }

  /** Opens the content from its beginning; the caller closes it. */
  public InputStream open() throws IOException {
    return source.open();
  }

  @Override
  public String toString() {
    return "FilePart[" + fileName + ", " + contentType + "]";
  }

  private static String contentTypeOf(String fileName) {
    @Nullable String known = URLConnection.guessContentTypeFromName(fileName);
    return known == null ? "application/octet-stream" : known;
  }

  private interface Source {
    long length() throws IOException;

    InputStream open() throws IOException;

    Object state() throws IOException;
  }

  private record Slice(Source whole, long offset, long wanted) implements Source {
    @Override
    public long length() throws IOException {
      return Math.max(0, Math.min(wanted, whole.length() - offset));
    }

    @Override
    public InputStream open() throws IOException {
      InputStream content = whole.open();
      try {
        content.skipNBytes(offset);
      } catch (IOException e) {
        content.close();
        throw e;
      }
      return new BoundedStream(content, length());
    }

    @Override
    public Object state() throws IOException {
      return whole.state();
    }
  }

  private record OnDisk(Path path) implements Source {
    @Override
    public long length() throws IOException {
      return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public Object state() throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      return Arrays.asList(now.size(), now.lastModifiedTime(), now.fileKey());
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // because it is never compared, and never handed out
  private record InMemory(byte[] content) implements Source {
    @Override
    public long length() {
      return content.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public Object state() {
      return "unchangeable";
    }
  }
}
