package io.github.zoomjava.buildtools.importer.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms a time has on the wire. A value of one form has the type and {@code format} that
 * OpenAPI knows; {@code x-zoom-time} lists the forms wherever that does not say it all.
 */
public final class TimeForms {
  public static final String DATE = "date";
  public static final String DATE_TIME = "date-time";

  /** A local time of the time zone that the request names. */
  public static final String LOCAL = "local";

  public static final String EPOCH_MILLIS = "epoch-millis";
  public static final String EPOCH_SECONDS = "epoch-seconds";

  private static final String EXTENSION = "x-zoom-time";

  private TimeForms() {}

  /** The forms of a schema; empty for what is no time. */
  public static Set<String> of(JsonNode schema) {
    if (schema.has(EXTENSION)) {
      return new LinkedHashSet<>(Json.strings(schema.get(EXTENSION)));
    }
    String format = schema.path("format").asText();
    boolean time = format.equals(DATE) || format.equals(DATE_TIME);
    return time ? new LinkedHashSet<>(List.of(format)) : Set.of();
  }

  /** Makes the schema a time of these forms. */
  public static void set(ObjectNode schema, Collection<String> forms) {
    schema.remove(List.of("format", EXTENSION, "pattern", "minLength", "maxLength"));
    Set<String> distinct = Set.copyOf(forms);
    boolean plain = distinct.equals(Set.of(DATE)) || distinct.equals(Set.of(DATE_TIME));
    boolean beginsAsOne = forms.contains(DATE_TIME) && forms.contains(LOCAL);
    if (plain || beginsAsOne) {
      schema.put("format", forms.contains(DATE_TIME) ? DATE_TIME : DATE);
    } else if (schema.path("type").asText().equals("integer")) {
      schema.put("format", "int64");
    }
    if (!plain) {
      schema.set(EXTENSION, Json.array(new ArrayList<>(forms)));
    }
  }

  /** The forms that either of two times takes; empty where one of the two is no time. */
  static Set<String> united(ObjectNode a, ObjectNode b) {
    Set<String> all = new LinkedHashSet<>(of(a));
    Set<String> other = of(b);
    if (all.isEmpty() || other.isEmpty()) {
      return Set.of();
    }
    all.addAll(other);
    return all;
  }
}
