package io.github.zoomjava.buildtools.importer.pass;

import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.shape.OperationName;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that the types of an operation are made from: of {@code CallQueuesApi.listMembers} the
 * verb {@code list} and the noun {@code call queue members}.
 */
public final class ApiNouns {
  private final Family family;
  private final NameLock names;

  public ApiNouns(Family family, NameLock names) {
    this.family = family;
    this.names = names;
  }

  /** The name of an operation that has its API class and method already. */
  public OperationName of(Operation operation) {
    String whole = names.curatedNoun(operation.key());
    if (whole != null) {
      return OperationName.curated(operation, Words.of(whole));
    }
    String curated = names.curatedNoun(operation.tag());
    return OperationName.of(operation, curated == null ? noun(operation.tag()) : words(curated));
  }

  private List<String> noun(String api) {
    List<String> words = new ArrayList<>(Words.of(api));
    boolean prefixed =
        family.word() != null && words.size() > 1 && Words.of(family.word()).contains(words.get(0));
    return Words.singular(prefixed ? words.subList(1, words.size()) : words);
  }

  private static List<String> words(String curated) {
    return List.of(curated.split(" ", -1));
  }
}
