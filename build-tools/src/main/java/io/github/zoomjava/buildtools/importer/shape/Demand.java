package io.github.zoomjava.buildtools.importer.shape;

/**
 * A property that one place requires, whatever the type there comes to require.
 *
 * @param position the place of the property, as {@code POST /users body users[].name}
 * @param object the object it is a property of
 * @param property its name
 */
record Demand(String position, Shape object, String property) {
  /** Tells whether the type that the object has become has the property and does not require it. */
  boolean isLost() {
    Shape type = object.find();
    return type.properties().containsKey(property) && !type.required().contains(property);
  }

  boolean isBelow(String body) {
    return position.startsWith(body + " ") || position.startsWith(body + "[");
  }

  /** The place without the body's own: {@code users[].name}; {@code [].name} in a list. */
  String below(String body) {
    return position.substring(body.length()).replaceFirst(" ", ".").replaceFirst("^\\.", "");
  }
}
