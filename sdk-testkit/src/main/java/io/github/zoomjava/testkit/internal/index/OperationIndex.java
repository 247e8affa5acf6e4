package io.github.zoomjava.testkit.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All families on the class path, and which operation a request means. */
public final class OperationIndex {
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, List<OperationSpec>> byMethodAndLength = new HashMap<>();

  /** An index of these families; of two of one name the first counts. */
  public OperationIndex(Collection<Family> families) {
    families.forEach(each -> this.families.putIfAbsent(each.name(), each));
    for (Family family : this.families.values()) {
      for (OperationSpec operation : family.operations()) {
        String key = key(operation.http(), PathTemplate.split(operation.path().toString()));
        byMethodAndLength.computeIfAbsent(key, unused -> new ArrayList<>()).add(operation);
      }
    }
    byMethodAndLength
        .values()
        .forEach(
            each ->
                each.sort(
                    Comparator.comparing(OperationSpec::path)
                        .thenComparing(operation -> operation.selection() == null)));
  }

  /** The families by name. */
  public Collection<Family> families() {
    return families.values();
  }

  /**
   * The family of this name.
   *
   * @throws IllegalArgumentException when no jar on the class path brings it
   */
  public Family family(String name) {
    return Optional.ofNullable(families.get(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No family " + name + " on the class path, only " + families.keySet()));
  }

  /** The operation that a request means; the path is as sent, still encoded. */
  public Optional<Match> match(
      String http, String rawPath, Map<String, List<String>> query, String body) {
    List<String> segments = PathTemplate.split(rawPath);
    return byMethodAndLength.getOrDefault(key(http, segments), List.of()).stream()
        .filter(each -> each.path().matches(segments) && each.isMeantBy(query, body))
        .findFirst()
        .map(each -> Match.of(each, segments));
  }

  /** The values of which a request with this method and path has to carry one. */
  public List<String> selectionsOf(String http, String rawPath) {
    List<String> segments = PathTemplate.split(rawPath);
    return byMethodAndLength.getOrDefault(key(http, segments), List.of()).stream()
        .filter(each -> each.path().matches(segments))
        .map(each -> String.valueOf(each.selection()))
        .toList();
  }

  /** The HTTP methods that a path answers to. */
  public List<String> methodsOf(String rawPath) {
    List<String> segments = PathTemplate.split(rawPath);
    return byMethodAndLength.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.path().matches(segments))
        .map(OperationSpec::http)
        .distinct()
        .sorted()
        .toList();
  }

  private static String key(String http, List<String> segments) {
    return http + ' ' + segments.size();
  }
}
