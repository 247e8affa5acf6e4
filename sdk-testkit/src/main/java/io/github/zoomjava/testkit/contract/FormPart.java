package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.file.FilePart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a form as it is sent.
 *
 * @param name its name
 * @param fileName the name of its file, empty where it has none
 * @param contentType its content type, empty where it has none
 * @param content what is in it
 */
record FormPart(String name, String fileName, String contentType, String content) {
  private static final String SAMPLE_NAME = "sample.txt";
  private static final String SAMPLE_TYPE = "text/plain";

  /** What a client breaks that takes bytes for lines, or for letters of one byte. */
  private static final String SAMPLE_END = "\r\n\r\n\n\u0000é€";

  private static final String LINE_END = "\r\n";
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");

  static FormPart text(String name, String text) {
    return new FormPart(name, "", "", text);
  }

  /** The part that {@link #sampleFile} becomes. */
  static FormPart file(String name, String sample) {
    return new FormPart(name, SAMPLE_NAME, SAMPLE_TYPE, sample + SAMPLE_END);
  }

  static FilePart sampleFile(String sample) {
    byte[] content = (sample + SAMPLE_END).getBytes(StandardCharsets.UTF_8);
    return FilePart.of(SAMPLE_NAME, content, SAMPLE_TYPE);
  }

  /** The parts of a body with this content type, in their order. */
  static List<FormPart> read(String contentType, String body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    Expect.that(boundary.find(), "a form without a boundary: " + contentType);
    String edge = LINE_END + "--" + boundary.group(1);
    String[] pieces = (LINE_END + body).split(Pattern.quote(edge), -1);
    Expect.equal("what follows the last part", "--" + LINE_END, pieces[pieces.length - 1]);
    List<FormPart> parts = new ArrayList<>();
    for (int i = 1; i < pieces.length - 1; i++) {
      parts.add(read(pieces[i]));
    }
    return parts;
  }

  private static FormPart read(String piece) {
    String[] halves = piece.split(LINE_END + LINE_END, 2);
    String head = halves[0];
    return new FormPart(
        find("[ ;]name=\"([^\"]*)\"", head),
        find("filename=\"([^\"]*)\"", head),
        find("(?i)Content-Type: ([^\r]*)", head),
        halves[1]);
  }

  private static String find(String pattern, String head) {
    Matcher matcher = Pattern.compile(pattern).matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }
}
