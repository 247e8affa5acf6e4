package io.github.zoomjava.buildtools.generator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for what generated methods pass around besides the arguments the document names. */
final class CallNames {

  private final Set<String> taken = new HashSet<>();

  /** The names an operation's own parameters and body properties leave free. */
  static CallNames of(ApiOperation operation) {
    CallNames names = new CallNames();
    operation.parameters().forEach(parameter -> names.taken.add(parameter.java()));
    Body body = operation.body();
    List<Property> properties = body == null ? List.of() : body.arguments();
    properties.forEach(property -> names.taken.add(property.java()));
    return names;
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
