package io.github.zoomjava.core.json;

import com.google.gson.JsonElement;
import io.github.zoomjava.core.internal.TimeForm;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The codecs of single values; what they accept is decided in {@link JsonInput}. */
final class ScalarCodecs {

  private ScalarCodecs() {}

  private abstract static class Scalar<T> extends JsonCodec<T> {
    @Override
    final boolean readsObjects() {
      return false;
    }
  }

  static final class StringCodec extends Scalar<String> {
    @Override
    protected @Nullable String read(JsonInput in) throws IOException {
      return in.string();
    }

    @Override
    String ofText(String text, JsonInput in) {
      return text;
    }

    @Override
    protected void write(JsonOutput out, String value) throws IOException {
      out.writer().value(value);
    }
  }

  static final class IntegerCodec extends Scalar<Integer> {
    @Override
    protected @Nullable Integer read(JsonInput in) throws IOException {
      return in.int32();
    }

    @Override
    @Nullable Integer ofText(String text, JsonInput in) {
      return Numbers.int32(text);
    }

    @Override
    protected void write(JsonOutput out, Integer value) throws IOException {
      out.writer().value(value.longValue());
    }
  }

  static final class LongCodec extends Scalar<Long> {
    @Override
    protected @Nullable Long read(JsonInput in) throws IOException {
      return in.int64();
    }

    @Override
    @Nullable Long ofText(String text, JsonInput in) {
      return Numbers.int64(text);
    }

    @Override
    protected void write(JsonOutput out, Long value) throws IOException {
      out.writer().value(value.longValue());
    }
  }

  static final class DoubleCodec extends Scalar<Double> {
    private static final double EXACT_INTEGERS = 1L << 53;

    @Override
    protected @Nullable Double read(JsonInput in) throws IOException {
      return in.float64();
    }

    @Override
    protected void write(JsonOutput out, Double value) throws IOException {
      double number = value;
      // 5 rather than 5.0: some of Zoom's "numbers" are integers to the code that reads them.
      if (number == Math.rint(number) && Math.abs(number) < EXACT_INTEGERS) {
        out.writer().value((long) number);
      } else {
        out.writer().value(number);
      }
    }
  }

  static final class BooleanCodec extends Scalar<Boolean> {
    @Override
    protected @Nullable Boolean read(JsonInput in) throws IOException {
      return in.bool();
    }

    @Override
    protected void write(JsonOutput out, Boolean value) throws IOException {
      out.writer().value(value.booleanValue());
    }
  }

  /** Times of one form, as numbers or as text. */
  static final class TimeCodec extends Scalar<Instant> {
    private final TimeForm form;
    private final boolean number;

    TimeCodec(TimeForm form, boolean number) {
      this.form = form;
      this.number = number;
    }

    @Override
    protected @Nullable Instant read(JsonInput in) throws IOException {
      return in.time(form, number);
    }

    @Override
    protected void write(JsonOutput out, Instant value) throws IOException {
      String text = form.format(value);
      if (number) {
        out.writer().value(Long.parseLong(text));
      } else {
        out.writer().value(text);
      }
    }
  }

  static final class DateCodec extends Scalar<LocalDate> {
    private final TimeForm form;

    DateCodec(TimeForm form) {
      this.form = form;
    }

    @Override
    protected @Nullable LocalDate read(JsonInput in) throws IOException {
      return in.date(form);
    }

    @Override
    protected void write(JsonOutput out, LocalDate value) throws IOException {
      out.writer().value(form.format(value));
    }
  }

  static final class RawCodec extends Scalar<JsonElement> {
    @Override
    protected @Nullable JsonElement read(JsonInput in) throws IOException {
      return in.raw();
    }

    @Override
    protected void write(JsonOutput out, JsonElement value) throws IOException {
      out.element(value);
    }
  }
}
