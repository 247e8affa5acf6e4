package io.github.zoomjava.core.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers and booleans out of text: exactly, or not at all. */
final class Numbers {

  // Longer texts are no number anyone means, and parsing them costs more than linear time.
  private static final int LONGEST = 100;
  // A double holds any decimal number of up to 15 digits exactly enough to print it again.
  private static final int EXACT_DIGITS = 15;

  private Numbers() {}

  static @Nullable Integer int32(@Nullable String text) {
    Long value = int64(text);
    return value != null && value == value.intValue() ? Integer.valueOf(value.intValue()) : null;
  }

  static @Nullable Long int64(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (isShortInteger(text)) {
      return Long.parseLong(text);
    }
    BigDecimal value = decimal(text);
    try {
      return value == null ? null : value.longValueExact();
    } catch (ArithmeticException fractionOrTooLarge) {
      return null;
    }
  }

  static @Nullable Double float64(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (isShortInteger(text)) {
      return unsignedZero(Double.parseDouble(text));
    }
    BigDecimal exact = decimal(text);
    if (exact == null) {
      return null;
    }
    double number = exact.doubleValue();
    return Double.isInfinite(number) ? null : unsignedZero(number);
  }

  /** JSON has no second zero, and Double.equals tells -0.0 from 0.0. */
  private static double unsignedZero(double number) {
    return number + 0.0;
  }

  /** Returns whether the number, printed again, is the one the text says. */
  static boolean isExact(String text, double value) {
    if (text.length() <= EXACT_DIGITS && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
      return true;
    }
    BigDecimal exact = decimal(text);
    return exact != null && exact.compareTo(new BigDecimal(Double.toString(value))) == 0;
  }

  static @Nullable Boolean bool(@Nullable String text) {
    if ("true".equalsIgnoreCase(text) || "1".equals(text)) {
      return true;
    }
    return ("false".equalsIgnoreCase(text) || "0".equals(text)) ? Boolean.FALSE : null;
  }

  /** Returns whether the text is an integer that fits in 64 bits without a second look. */
  private static boolean isShortInteger(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    if (text.length() == digits || text.length() > digits + 18) {
      return false;
    }
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable BigDecimal decimal(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
