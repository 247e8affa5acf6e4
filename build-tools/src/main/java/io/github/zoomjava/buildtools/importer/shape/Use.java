package io.github.zoomjava.buildtools.importer.shape;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a shape stands.
 *
 * @param position the place, as {@code GET /users 200 users[].settings}
 * @param request whether a caller sends what stands there
 * @param depth how deep below the body it stands; 0 is the body itself
 * @param words what the place calls it: the property's name, or the operation's noun
 * @param resource whether the words are an operation's noun rather than a property's name
 * @param parent the object that has it as a property, or null for bodies and parameters
 * @param operation the operation it belongs to
 */
public record Use(
    String position,
    boolean request,
    int depth,
    List<String> words,
    boolean resource,
    @Nullable Shape parent,
    OperationName operation) {
  static final Comparator<Use> ORDER = Comparator.comparing(Use::position);
}
