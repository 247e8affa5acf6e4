package io.github.zoomjava.buildtools.generator;

import org.jspecify.annotations.Nullable;

/**
 * A property of a schema or an optional parameter, on its way to become a record component.
 *
 * @param wire its name in JSON or in the query
 * @param java what it is called in Java
 * @param required whether a request needs it
 * @param promise what a record says of it
 * @param constant the one value that every request sends, or null
 * @param doc HTML for Javadoc, empty if there is nothing to say
 */
record Property(
    String wire,
    String java,
    JavaType type,
    boolean required,
    Promise promise,
    boolean sensitive,
    boolean deprecated,
    @Nullable String constant,
    String doc) {

  Property renamed(String name) {
    return new Property(wire, name, type, required, promise, sensitive, deprecated, constant, doc);
  }

  Property asContainer() {
    return new Property(
        wire, java, type, required, Promise.CONTAINER, sensitive, deprecated, constant, doc);
  }

  /** The record component, which for an identity is beside the accessor that is never null. */
  String component() {
    return promise == Promise.IDENTITY ? java + "OrNull" : java;
  }

  boolean isList() {
    return type instanceof JavaType.ListOf;
  }

  /**
   * Tells whether a required one is passed as an argument: scalars, enums, files and lists of
   * these, but no time that has several forms.
   */
  boolean fitsArgument() {
    if (type instanceof JavaType.Time time && !time.forms().alternatives().isEmpty()) {
      return false;
    }
    return type instanceof JavaType.ListOf list ? !list.item().isRecord() : !type.isRecord();
  }

  /** Refuses a file, for which JSON has no place. */
  void refuseFile(SpecLocation at) {
    if (isFile(type)) {
      throw at.at("properties", wire)
          .error("JSON has no place for a file", "Use it in a multipart form, or make it text");
    }
  }

  private static boolean isFile(JavaType type) {
    return type instanceof JavaType.ListOf list ? isFile(list.item()) : type.is(Scalar.FILE);
  }

  /** The text of the document about it, as a comment; empty for nothing. */
  String javadoc(int indent) {
    return doc.isEmpty() ? "" : Javadoc.of(JavaNames.capitalize(doc) + ".").print(indent);
  }

  /** The declaration of the component: nullable unless it is a list or a container. */
  String declaredIn(Imports imports) {
    String plain = type.in(imports);
    return isList() || promise == Promise.CONTAINER ? plain : JavaType.nullable(plain, imports);
  }
}
