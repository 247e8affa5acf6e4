package io.github.zoomjava.core.internal;

import java.util.HexFormat;

/**
 * Checks that a text is one JSON value and nothing else. Gson reads on over comments, {@code NaN},
 * single quotes and whatever follows the value; a proxy's page or half an answer must not pass for
 * a success. Control characters within strings are left to Gson, which keeps them.
 */
public final class JsonSyntax {

  private static final int DEEPEST = 1_000;

  private final String text;
  private int at;

  private JsonSyntax(String text) {
    this.text = text;
  }

  /** Returns where the text stops being JSON, from 0; or -1 if it is JSON. */
  public static int firstError(String text) {
    JsonSyntax syntax = new JsonSyntax(text);
    if (!text.isEmpty() && text.charAt(0) == '\ufeff') {
      syntax.at = 1;
    }
    boolean valid = syntax.value(0);
    syntax.blanks();
    return valid && syntax.at == text.length() ? -1 : syntax.at;
  }

  private boolean value(int depth) {
    blanks();
    return switch (peek()) {
      case '{' -> depth < DEEPEST && container('}', true, depth + 1);
      case '[' -> depth < DEEPEST && container(']', false, depth + 1);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean container(char end, boolean named, int depth) {
    at++;
    blanks();
    if (peek() == end) {
      at++;
      return true;
    }
    while (true) {
      if (named) {
        blanks();
        if (peek() != '"' || !string() || !next(':')) {
          return false;
        }
      }
      if (!value(depth)) {
        return false;
      }
      if (next(end)) {
        return true;
      }
      if (!next(',')) {
        return false;
      }
    }
  }

  private boolean string() {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return true;
      }
      if (c == '\\' && !escape()) {
        return false;
      }
      at++;
    }
    return false;
  }

  /** Leaves the place on the last character of the escape. */
  private boolean escape() {
    at++;
    if (peek() != 'u') {
      return "\"\\/bfnrt".indexOf(peek()) >= 0;
    }
    for (int i = 0; i < 4; i++) {
      at++;
      if (!HexFormat.isHexDigit(peek())) {
        return false;
      }
    }
    return true;
  }

  private boolean word(String word) {
    boolean here = text.startsWith(word, at);
    at += here ? word.length() : 0;
    return here;
  }

  private boolean number() {
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else if (!digits()) {
      return false;
    }
    if (peek() == '.') {
      at++;
      if (!digits()) {
        return false;
      }
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      return digits();
    }
    return true;
  }

  private boolean digits() {
    int begin = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > begin;
  }

  private boolean next(char wanted) {
    blanks();
    boolean here = peek() == wanted;
    at += here ? 1 : 0;
    return here;
  }

  private void blanks() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
