package io.github.zoomjava.core.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of any class as those that JSON is written from: exactly, or refused. */
public final class ExactNumbers {

  private ExactNumbers() {}

  /**
   * Returns the number as a long; null for null.
   *
   * @param name of the property or parameter, for the message
   * @throws IllegalArgumentException if it has a fraction or does not fit in 64 bits
   */
  public static @Nullable Long whole(String name, @Nullable Number value) {
    if (value == null || value instanceof Long) {
      return (Long) value;
    }
    try {
      return new BigDecimal(value.toString()).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          name + " takes a whole number of 64 bits, not " + value, e);
    }
  }

  /**
   * Returns the number as a double; null for null.
   *
   * @param name of the property or parameter, for the message
   * @throws IllegalArgumentException if it is not finite, or no double prints as it does
   */
  public static @Nullable Double fraction(String name, @Nullable Number value) {
    if (value == null) {
      return null;
    }
    // By its text: 0.1f is the number 0.1, not 0.10000000149011612.
    String text = value.toString();
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number) || !isSame(text, number)) {
      throw new IllegalArgumentException(name + " takes a number that a double holds, not " + text);
    }
    return number;
  }

  private static boolean isSame(String text, double number) {
    return new BigDecimal(text).compareTo(new BigDecimal(Double.toString(number))) == 0;
  }
}
