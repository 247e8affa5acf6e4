package io.github.zoomjava.buildtools.generator;

import java.util.List;

/** A parameter of a generated method. */
record Argument(String type, String name) {

  String declaration() {
    return type + " " + name;
  }

  private String erasure() {
    int generics = type.indexOf('<');
    return generics < 0 ? type : type.substring(0, generics);
  }

  /** A method as the compiler compares overloads by it, and as Javadoc links to it. */
  static String erasure(String method, List<Argument> arguments) {
    List<String> types = arguments.stream().map(Argument::erasure).toList();
    return method + "(" + String.join(", ", types) + ")";
  }
}
