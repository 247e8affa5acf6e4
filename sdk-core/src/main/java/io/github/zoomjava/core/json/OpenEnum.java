package io.github.zoomjava.core.json;

import java.util.List;
import java.util.function.Function;

/**
 * A value out of a set that Zoom may extend at any time. Generated enums are records with constants
 * for the values that are known; a value that is not known is kept as it came and written back
 * unchanged. Compare with {@code equals}.
 *
 * @param <V> what the value is on the wire: {@link String}, {@link Integer} or {@link Long}
 */
public interface OpenEnum<V> {

  /** The value on the wire. */
  V value();

  /** Reads and writes an enum of strings; values outside {@code known} are reported as drift. */
  static <E extends OpenEnum<String>> JsonCodec<E> stringCodec(
      Function<String, E> of, List<E> known) {
    return new OpenEnumCodec<>(JsonCodec.STRING, of, known);
  }

  /** Reads and writes an enum of 32-bit integers. */
  static <E extends OpenEnum<Integer>> JsonCodec<E> intCodec(
      Function<Integer, E> of, List<E> known) {
    return new OpenEnumCodec<>(JsonCodec.INTEGER, of, known);
  }

  /** Reads and writes an enum of 64-bit integers. */
  static <E extends OpenEnum<Long>> JsonCodec<E> longCodec(Function<Long, E> of, List<E> known) {
    return new OpenEnumCodec<>(JsonCodec.LONG, of, known);
  }
}
