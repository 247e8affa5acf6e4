package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.regex.Pattern;

/**
 * Quotes what a reader of YAML 1.1 takes for something else than text: a number ({@code 1002_003},
 * {@code 0x1F}, {@code 1:30} to the base of 60), a date, a truth value, or nothing.
 */
final class QuotedLookalikes extends StringQuotingChecker.Default {
  private static final long serialVersionUID = 1L;

  /** A number begins with a digit, a sign or a point, and so does a date; none has a space. */
  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile(
          "[-+]?(0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
              + "|\\.[0-9_]+([eE][-+]?[0-9]+)?|\\.(inf|Inf|INF))"
              + "|\\.(nan|NaN|NAN)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\\s].*)?");

  private static final Pattern WORD =
      Pattern.compile("|~|=|<<|y|n|yes|no|on|off|true|false|null", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean needToQuoteName(String name) {
    return super.needToQuoteName(name) || looksLikeAnother(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return super.needToQuoteValue(value) || looksLikeAnother(value);
  }

  private static boolean looksLikeAnother(String text) {
    return NUMBER_OR_DATE.matcher(text).matches() || WORD.matcher(text).matches();
  }
}
