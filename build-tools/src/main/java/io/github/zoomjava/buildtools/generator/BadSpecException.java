package io.github.zoomjava.buildtools.generator;

/** The document cannot be turned into Java; says where, why and what to do. */
public final class BadSpecException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadSpecException(SpecLocation where, String problem, String remedy) {
    super(where + ": " + problem + ". " + remedy + ".");
  }
}
