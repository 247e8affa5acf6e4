package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an operation's Javadoc about the time that it answers at once. */
final class WindowDocs {

  private static final Pattern LENGTH = Pattern.compile("PT?(\\d+)([HDMY])");

  private WindowDocs() {}

  /** A sentence for each pair of parameters. */
  static List<String> of(JsonNode windows) {
    List<String> sentences = new ArrayList<>();
    windows.forEach(each -> sentences.add(sentence(each)));
    return sentences;
  }

  private static String sentence(JsonNode window) {
    List<String> parts = new ArrayList<>();
    if (window.has("most")) {
      String beyond = window.has("too-long") ? "longer is refused" : "of more the end is answered";
      parts.add("at most " + length(window.get("most").asText()) + " at once, " + beyond);
    }
    if (window.has("back")) {
      String beyond = window.has("too-old") ? ", older is refused" : "";
      parts.add("not before " + length(window.get("back").asText()) + " ago" + beyond);
    }
    if (window.has("ahead")) {
      parts.add("not after " + length(window.get("ahead").asText()) + " from now");
    }
    if (window.has("usual")) {
      parts.add("without them " + usual(window.get("usual").asText()));
    }
    String from = "{@code " + window.get("from").asText() + "}";
    String which =
        window.has("to")
            ? "Time from " + from + " to {@code " + window.get("to").asText() + "}"
            : "Day " + from;
    return which + ": " + String.join("; ", parts);
  }

  private static String usual(String usual) {
    String[] parts = usual.split("/", -1);
    if (!parts[0].equals("today")) {
      return "the last " + length(parts[0]);
    }
    return parts[1].equals("P1D") ? "today" : length(parts[1]) + " from today on";
  }

  /** {@code P1M} is {@code 1 month}. */
  private static String length(String iso) {
    Matcher length = LENGTH.matcher(iso);
    if (!length.matches()) {
      throw new IllegalArgumentException("x-zoom-windows has the length " + iso);
    }
    String unit =
        switch (length.group(2)) {
          case "H" -> "hour";
          case "D" -> "day";
          case "M" -> "month";
          default -> "year";
        };
    return length.group(1) + " " + unit + (length.group(1).equals("1") ? "" : "s");
  }
}
