package io.github.zoomjava.buildtools.importer.shape;

import java.util.List;
import java.util.Set;

/**
 * The properties that one place of an answer lists, whatever the type there comes to have.
 *
 * @param position the place of the object, as {@code GET /users 200 users[]}
 * @param object the object there
 * @param properties the names of its properties in that place
 */
record Answered(String position, Shape object, Set<String> properties) {
  boolean isBelow(String answer) {
    return position.equals(answer)
        || position.startsWith(answer + " ")
        || position.startsWith(answer + "[");
  }

  /**
   * The properties of the type that the object has become which the place does not list, each as
   * its own place: {@code users[].dept}.
   */
  List<String> absent(String answer) {
    String place = below(answer, position);
    String prefix = place.isEmpty() ? "" : place + ".";
    return object.find().properties().keySet().stream()
        .filter(name -> !properties.contains(name))
        .map(name -> prefix + name)
        .toList();
  }

  /** A place without the answer's own. */
  static String below(String answer, String position) {
    return position.substring(answer.length()).replaceFirst(" ", ".").replaceFirst("^\\.", "");
  }
}
