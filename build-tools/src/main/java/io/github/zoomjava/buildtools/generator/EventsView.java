package io.github.zoomjava.buildtools.generator;

import java.util.List;
import java.util.Map;

/**
 * The module of a family's events, which the core finds as a service.
 *
 * @param names the list of the names, as a field
 * @param cases from each name to its codec
 * @param otherNames from each name that is not the main one to that
 */
record EventsView(
    String family,
    String packageName,
    String type,
    String names,
    List<String> cases,
    List<String> otherNames) {

  boolean hasOtherNames() {
    return !otherNames.isEmpty();
  }

  /**
   * The view.
   *
   * @param events all names, each with its type
   * @param aliases the main name of each other name
   */
  static EventsView of(
      Family family, String type, Map<String, String> events, Map<String, String> aliases) {
    return new EventsView(
        family.name(),
        family.modelPackage(),
        type,
        Lines.fill(
            2,
            "private static final List<String> NAMES = List.of(",
            events.keySet().stream().map(JavaNames::literal).toList(),
            ");"),
        events.entrySet().stream()
            .map(
                event ->
                    "case %s -> %s.JSON;"
                        .formatted(JavaNames.literal(event.getKey()), event.getValue()))
            .toList(),
        aliases.entrySet().stream()
            .map(
                alias ->
                    "case %s -> %s;"
                        .formatted(
                            JavaNames.literal(alias.getKey()), JavaNames.literal(alias.getValue())))
            .toList());
  }
}
