package io.github.zoomjava.buildtools.generator;

import java.util.List;
import java.util.Map;

/**
 * The module of a family's events, which the core finds as a service.
 *
 * @param names the list of the names, as a field
 * @param cases from each name to its codec
 */
record EventsView(
    String family, String packageName, String type, String names, List<String> cases) {

  /**
   * The view.
   *
   * @param events the names, each with its type
   */
  static EventsView of(Family family, String type, Map<String, String> events) {
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
            .toList());
  }
}
