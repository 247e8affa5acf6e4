package io.github.zoomjava.testkit.internal.index;

import java.util.ArrayList;
import java.util.List;

/** A path with variables, such as {@code /users/{userId}/meetings}. */
public final class PathTemplate implements Comparable<PathTemplate> {
  private final String text;
  private final List<String> segments;

  /** Reads a template; it begins with a slash. */
  public PathTemplate(String text) {
    this.text = text;
    this.segments = split(text);
  }

  /** The segments of a path that begins with a slash; empty ones count. */
  static List<String> split(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  /** Returns whether the segments of a request's path, still encoded, fit. */
  boolean matches(List<String> path) {
    if (path.size() != segments.size()) {
      return false;
    }
    for (int i = 0; i < path.size(); i++) {
      boolean fits = isVariable(i) ? !path.get(i).isEmpty() : segments.get(i).equals(path.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The values of the variables in a matching path, still encoded, in the order of the path. */
  List<String> values(List<String> path) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      if (isVariable(i)) {
        values.add(path.get(i));
      }
    }
    return values;
  }

  /** The names of the variables in the order of the path. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      if (isVariable(i)) {
        String segment = segments.get(i);
        names.add(segment.substring(1, segment.length() - 1));
      }
    }
    return names;
  }

  /** The template without the names of its variables: {@code /users/{}/meetings}. */
  public String shape() {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      shape.append('/').append(isVariable(i) ? "{}" : segments.get(i));
    }
    return shape.toString();
  }

  /** Puts first the template that is more specific for the paths both match: a word beats {x}. */
  @Override
  public int compareTo(PathTemplate other) {
    for (int i = 0; i < Math.min(segments.size(), other.segments.size()); i++) {
      if (isVariable(i) != other.isVariable(i)) {
        return isVariable(i) ? 1 : -1;
      }
    }
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathTemplate template && template.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private boolean isVariable(int index) {
    return segments.get(index).startsWith("{");
  }
}
