package io.github.zoomjava.buildtools.importer;

/** An input that cannot be imported: says where the trouble is and what to do about it. */
public final class ImportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param place file and JSON pointer, as {@code users.json#/paths/~1users}
   * @param problem what is wrong there
   * @param remedy what the caller can do
   */
  public ImportException(String place, String problem, String remedy) {
    super(place + ": " + problem + "\n  " + remedy);
  }
}
