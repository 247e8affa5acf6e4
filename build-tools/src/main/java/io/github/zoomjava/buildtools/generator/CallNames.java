package io.github.zoomjava.buildtools.generator;

import java.util.HashSet;
import java.util.Set;

/** Names for what generated methods pass around besides the arguments the document names. */
final class CallNames {

  private final Set<String> taken = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();

  /** The names an operation's own parameters and body properties leave free. */
  static CallNames of(ApiOperation operation) {
    CallNames names = new CallNames();
    operation.parameters().forEach(parameter -> names.parameters.add(parameter.java()));
    names.taken.addAll(names.parameters);
    Property value = operation.argument().body();
    if (value != null) {
      names.taken.add(names.value(value));
    }
    return names;
  }

  /** The argument for a value of the body, which may be called like one of the path. */
  String value(Property property) {
    String name = property.java();
    return parameters.contains(name) ? "request" + JavaNames.capitalize(name) : name;
  }

  String operation() {
    return free("operation");
  }

  String endpoints() {
    return free("endpoints");
  }

  String request() {
    return free("request");
  }

  /** The body in a lambda that sets the value of an argument. */
  String filled() {
    return free("filled");
  }

  String params() {
    return free("params");
  }

  String body() {
    return free("body");
  }

  String query() {
    return free("query");
  }

  String token() {
    return free("pageToken");
  }

  private String free(String name) {
    return taken.contains(name) ? "the" + JavaNames.capitalize(name) : name;
  }
}
