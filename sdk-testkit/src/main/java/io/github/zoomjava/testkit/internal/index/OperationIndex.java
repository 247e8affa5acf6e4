package io.github.zoomjava.testkit.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All families on the class path, and which operation a request means. */
public final class OperationIndex {
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final Map<String, List<OperationSpec>> byMethodAndLength = new HashMap<>();
  private final Map<String, OperationSpec> byId = new HashMap<>();

  /** An index of these families; of two of one name the first counts. */
  public OperationIndex(Collection<Family> families) {
    families.forEach(each -> this.families.putIfAbsent(each.name(), each));
    for (Family family : this.families.values()) {
      for (OperationSpec operation : family.operations()) {
        String key = key(operation.http(), PathTemplate.split(operation.path().toString()));
        byMethodAndLength.computeIfAbsent(key, unused -> new ArrayList<>()).add(operation);
        byId.put(operation.id(), operation);
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

  /** The operation with this id, if a family has it. */
  public Optional<OperationSpec> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Only the families of these names.
   *
   * @throws IllegalArgumentException when no jar on the class path brings one of them
   */
  public OperationIndex only(Collection<String> names) {
    return new OperationIndex(names.stream().map(this::family).toList());
  }

  /** The same operations with other samples in their answers. */
  public OperationIndex sampled(Sampling sampling) {
    return new OperationIndex(
        families.values().stream().map(each -> each.sampled(sampling)).toList());
  }

  /** The operation that a request means; the path is as sent, still encoded. */
  public Optional<Match> match(
      String http, String rawPath, Map<String, List<String>> query, String body) {
    List<String> segments = PathTemplate.split(rawPath);
    Predicate<OperationSpec> meant =
        each -> each.isMeantBy(query, body) && (each.selection() != null || !selects(each, query));
    return match(http, segments, meant)
        .or(() -> belowAccount(http, segments, meant).filter(each -> each.operation().hasTwin()));
  }

  /** Returns whether the query selects a variant of an operation, even by a value there is not. */
  private boolean selects(OperationSpec plain, Map<String, List<String>> query) {
    return at(plain.http(), PathTemplate.split(plain.path().toString()))
        .map(OperationSpec::selection)
        .anyMatch(each -> each != null && each.inQuery() && query.containsKey(each.name()));
  }

  /** The operation that cannot be called for a sub account as the request wants it, if any. */
  public Optional<OperationSpec> withoutTwin(String http, String rawPath) {
    return belowAccount(http, PathTemplate.split(rawPath), each -> true)
        .map(Match::operation)
        .filter(each -> !each.hasTwin());
  }

  /** The values of which a request with this method and path has to carry one. */
  public List<String> selectionsOf(String http, String rawPath) {
    return at(http, PathTemplate.split(rawPath))
        .map(OperationSpec::selection)
        .filter(Objects::nonNull)
        .map(Selection::toString)
        .toList();
  }

  private Optional<Match> belowAccount(
      String http, List<String> segments, Predicate<OperationSpec> meant) {
    boolean below =
        segments.size() > 2 && segments.get(0).equals("accounts") && !segments.get(1).isEmpty();
    return below
        ? match(http, segments.subList(2, segments.size()), meant)
            .map(each -> each.forAccount(segments.get(1)))
        : Optional.empty();
  }

  private Optional<Match> match(
      String http, List<String> segments, Predicate<OperationSpec> meant) {
    return at(http, segments).filter(meant).findFirst().map(each -> Match.of(each, segments));
  }

  private Stream<OperationSpec> at(String http, List<String> segments) {
    return byMethodAndLength.getOrDefault(key(http, segments), List.of()).stream()
        .filter(each -> each.path().matches(segments));
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
