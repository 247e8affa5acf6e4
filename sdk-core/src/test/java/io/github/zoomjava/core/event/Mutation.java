package io.github.zoomjava.core.event;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Changes bytes and text as forgers, broken proxies and newer versions of Zoom's would. */
final class Mutation {

  private static final String[] PIECES = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "1e999",
    "-0",
    "\\u0000",
    "\\ud83d",
    "\u0000",
    "endpoint.url_validation",
    "app_deauthorized",
    "door.opened. ",
    "\"event\":",
    "\"payload\":",
    "9999999999999999999999",
    "2024-09-08 15:58:40",
    "😀",
    "\ufeff",
    "//",
    "true",
    "NaN"
  };

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** A body with one to four changes, which may make up for each other. */
  byte[] of(byte[] body) {
    byte[] changed = body;
    for (int i = random.nextInt(4); i >= 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  /** Headers of which one has changed or is missing. */
  void in(Map<String, String> headers) {
    String name = random.nextBoolean() ? "x-zm-signature" : "x-zm-request-timestamp";
    String value = headers.getOrDefault(name, "");
    int at = random.nextInt(value.length());
    switch (random.nextInt(9)) {
      case 0 -> headers.remove(name);
      case 1 -> headers.put(name, value.substring(0, at));
      case 2 -> headers.put(name, value.substring(at));
      case 3 -> headers.put(name, value.toUpperCase(Locale.ROOT));
      case 4 -> headers.put(name, " " + value);
      case 5 -> headers.put(name, value + piece());
      case 6 -> headers.put(name, randomSignature());
      case 7 -> headers.put(name, value.substring(0, at) + digit() + value.substring(at + 1));
      default -> headers.put(name, value.substring(0, at) + piece() + value.substring(at));
    }
  }

  private byte[] once(byte[] body) {
    int at = random.nextInt(body.length + 1);
    int to = at + random.nextInt(body.length + 1 - at);
    byte[] before = Arrays.copyOf(body, at);
    byte[] after = Arrays.copyOfRange(body, at, body.length);
    return switch (random.nextInt(7)) {
      case 0 -> joined(before, new byte[] {(byte) random.nextInt(256)}, after);
      case 1 -> joined(before, Vectors.bytes(piece()), after);
      case 2 -> before;
      case 3 -> joined(before, Arrays.copyOfRange(body, to, body.length));
      case 4 -> joined(before, Arrays.copyOfRange(body, at, to), after);
      case 5 -> joined(before, Vectors.bytes(piece().repeat(1 + random.nextInt(300))), after);
      default -> flipped(body, at);
    };
  }

  private byte[] flipped(byte[] body, int at) {
    byte[] changed = body.clone();
    if (at < changed.length) {
      changed[at] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private String randomSignature() {
    byte[] digest = new byte[32];
    random.nextBytes(digest);
    return "v0=" + HexFormat.of().formatHex(digest);
  }

  private String digit() {
    return Integer.toHexString(random.nextInt(16));
  }

  private String piece() {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = Arrays.copyOf(parts[0], length);
    int end = parts[0].length;
    for (byte[] part : Arrays.asList(parts).subList(1, parts.length)) {
      System.arraycopy(part, 0, all, end, part.length);
      end += part.length;
    }
    return all;
  }
}
