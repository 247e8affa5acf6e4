package io.github.zoomjava.testkit.internal.index;

import java.io.UncheckedIOException;

/** Finds the operation index of every family on the class path. */
public final class ClassPathIndex {
  private static final String FOLDER = "META-INF/zoom/operations/";

  private ClassPathIndex() {}

  /**
   * The index of every {@code META-INF/zoom/operations/*.json} beside this class on the class path;
   * read once.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  public static OperationIndex get() {
    return Holder.INDEX;
  }

  private static final class Holder {
    static final OperationIndex INDEX =
        new OperationIndex(
            ClassPathFolder.jsonFiles(FOLDER).stream().map(IndexReader::read).toList());
  }
}
