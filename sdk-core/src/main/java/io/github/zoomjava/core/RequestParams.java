package io.github.zoomjava.core;

import io.github.zoomjava.core.internal.ExactNumbers;
import io.github.zoomjava.core.internal.PathValues;
import io.github.zoomjava.core.internal.PlainText;
import io.github.zoomjava.core.internal.TimeForm;
import io.github.zoomjava.core.json.Masked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call besides JSON: its query parameters and headers, or the parts of a form.
 * Filled in by its own methods, in a lambda; what is set to null is left out. It is read at the
 * moment of a call, which fails with {@link IllegalStateException} and sends nothing where a
 * required value is missing. Defaults are never sent. Not safe to share between threads while it is
 * filled in.
 *
 * @param <P> the parameters themselves
 */
public abstract class RequestParams<P extends RequestParams<P>> {

  private final List<String> required;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Set<String> secrets = new HashSet<>();

  /** Begins with nothing set; takes the names of what is required. */
  protected RequestParams(String... required) {
    this.required = List.of(required);
  }

  /** Sends what the documents do not know. */
  public final P extra(String name, String value) {
    return putSecret(name, value);
  }

  /** Lets a lambda set more, and gives this back. */
  public final P with(Consumer<? super P> fill) {
    fill.accept(self());
    return self();
  }

  /**
   * The values by their names on the wire, in the order they were set.
   *
   * @throws IllegalStateException if a required one is missing
   */
  public final Map<String, Object> values() {
    for (String name : required) {
      if (!values.containsKey(name)) {
        throw new IllegalStateException(
            getClass().getSimpleName() + " needs " + name + ": set it before the call");
      }
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The headers by their names. */
  public final Map<String, String> headers() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** For setters: sets a value or a list of values; null and an empty list are not sent. */
  protected final P put(String name, @Nullable Object value) {
    if (value == null || (value instanceof List<?> list && list.isEmpty())) {
      values.remove(name);
    } else {
      values.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
    }
    return self();
  }

  /**
   * For setters of whole numbers of any class; null is not sent.
   *
   * @throws IllegalArgumentException if it has a fraction or does not fit in 64 bits
   */
  protected final P putLong(String name, @Nullable Number value) {
    return put(name, ExactNumbers.whole(name, value));
  }

  /**
   * For setters of numbers of any class; null is not sent.
   *
   * @throws IllegalArgumentException if a double cannot hold it
   */
  protected final P putDouble(String name, @Nullable Number value) {
    return put(name, ExactNumbers.fraction(name, value));
  }

  /** For setters of times that are sent in another form than ISO's. */
  protected final P putTime(String name, String form, @Nullable Instant value) {
    return put(name, value == null ? null : new TimeForm(form).format(value));
  }

  /** For setters of dates that are sent in another form than ISO's. */
  protected final P putTime(String name, String form, @Nullable LocalDate value) {
    return put(name, value == null ? null : new TimeForm(form).format(value));
  }

  /** For setters of lists that are sent as one value, separated by commas. */
  protected final P putJoined(String name, @Nullable List<?> list) {
    return put(
        name,
        list == null || list.isEmpty()
            ? null
            : list.stream().map(PlainText::of).collect(Collectors.joining(",")));
  }

  /** For setters of the ids of meetings' instances, which Zoom may decode twice. */
  protected final P putUuid(String name, @Nullable String value) {
    return put(name, value == null ? null : PathValues.uuidInQuery(name, value));
  }

  /** For setters of what Zoom decodes twice. */
  protected final P putTwiceEncoded(String name, @Nullable String value) {
    return put(name, value == null ? null : PathValues.of(name, value));
  }

  /** For setters of what is sent as a header; null is not sent. */
  protected final P putHeader(String name, @Nullable Object value) {
    if (value == null) {
      headers.remove(name);
    } else {
      headers.put(name, PlainText.of(value));
    }
    return self();
  }

  /** For setters of what {@link #toString} must not show. */
  protected final P putSecret(String name, @Nullable Object value) {
    secrets.add(name);
    return put(name, value);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof RequestParams<?> that
        && that.getClass() == getClass()
        && that.values.equals(values)
        && that.headers.equals(headers);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(values, headers);
  }

  /** Names and values; secrets, and what the documents do not know, are masked. */
  @Override
  public final String toString() {
    StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "[", "]");
    values.forEach(
        (name, value) ->
            text.add(
                name + "=" + (secrets.contains(name) ? Masked.of(value) : Masked.inside(value))));
    headers.forEach((name, value) -> text.add(name + "=" + Masked.inside(value)));
    return text.toString();
  }

  @SuppressWarnings("unchecked") // because P is the class itself, by its declaration
  private P self() {
    return (P) this;
  }
}
