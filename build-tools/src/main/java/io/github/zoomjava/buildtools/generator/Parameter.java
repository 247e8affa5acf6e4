package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * A parameter of the path, the query or a header.
 *
 * @param value its name, type and facts
 * @param in where it is sent
 * @param uuid needs Zoom's encoding of meeting UUIDs
 * @param encodedTwice is encoded twice whatever it is
 * @param numeric a text that is usually a number, so there is an overload with {@code long}
 * @param exploded a list is sent by repeating the key, otherwise joined by commas
 * @param schema for the operation index
 */
record Parameter(
    Property value,
    In in,
    boolean uuid,
    boolean encodedTwice,
    boolean numeric,
    boolean exploded,
    JsonNode schema) {

  enum In {
    PATH,
    QUERY,
    HEADER;

    /** As documents write it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Parameter renamed(String java) {
    Property same = value.renamed(java);
    return new Parameter(same, in, uuid, encodedTwice, numeric, exploded, schema);
  }

  boolean path() {
    return in == In.PATH;
  }

  boolean header() {
    return in == In.HEADER;
  }

  String wire() {
    return value.wire();
  }

  String java() {
    return value.java();
  }

  JavaType type() {
    return value.type();
  }

  boolean required() {
    return value.required();
  }

  /** The method of RequestParams that takes its value. */
  String put() {
    if (header()) {
      return "putHeader";
    }
    if (value.sensitive()) {
      return "putSecret";
    }
    return joined() ? "putJoined" : uuid ? "putUuid" : encodedTwice ? "putTwiceEncoded" : "put";
  }

  boolean joined() {
    return value.isList() && !exploded;
  }
}
