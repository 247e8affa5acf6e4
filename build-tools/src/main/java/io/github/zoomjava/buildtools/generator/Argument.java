package io.github.zoomjava.buildtools.generator;

/** A parameter of a generated method. */
record Argument(String type, String name) {

  String declaration() {
    return type + " " + name;
  }

  /** The type as the compiler compares overloads by it. */
  String erasure() {
    int generics = type.indexOf('<');
    return generics < 0 ? type : type.substring(0, generics);
  }
}
