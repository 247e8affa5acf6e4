package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.json.OpenEnum;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDateTime;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** How values look outside of JSON: in queries and in the fields of forms. */
public final class PlainText extends Converter.Factory implements Converter<Object, String> {

  PlainText() {}

  @Override
  public Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    return this;
  }

  @Override
  public String convert(Object value) {
    return of(value);
  }

  /**
   * The value as text: that of an enum on the wire, and points in time in UTC, local times without
   * a zone.
   */
  public static String of(Object value) {
    if (value instanceof OpenEnum<?> constant) {
      return String.valueOf(constant.value());
    }
    boolean fraction = value instanceof Double || value instanceof Float;
    if (fraction && !Double.isFinite(((Number) value).doubleValue())) {
      throw new IllegalArgumentException(value + " is no number that JSON or a query can hold");
    }
    if (value instanceof Instant instant) {
      return IsoTime.format(instant);
    }
    return value instanceof LocalDateTime local ? IsoTime.format(local) : value.toString();
  }
}
