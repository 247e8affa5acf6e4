package io.github.zoomjava.buildtools.importer.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * Names for the parts of messages. A part is called after its event, {@code MeetingStartedPayload};
 * what several events send alike after the words that their names begin with, {@code
 * MeetingPayload}.
 */
final class MessageNames {
  private MessageNames() {}

  static boolean isPart(Shape shape) {
    Use first = shape.firstUse();
    return first.operation().isEvent() && first.depth() > 0;
  }

  /** From best to last resort: with the part it stands in, then with less of the event's name. */
  static List<List<String>> of(Shape shape) {
    List<List<String>> names = new ArrayList<>();
    List<String> common = commonBegin(shape);
    Use first = shape.firstUse();
    if (!common.isEmpty()) {
      names.add(Stems.join(common, first.words()));
      names.add(Stems.join(common, in(first)));
    } else if (isOfSeveralEvents(shape)) {
      if (!Stems.isGeneric(first.words())) {
        names.add(first.words());
      }
      List<List<String>> own =
          shape.uses().stream()
              .map(use -> Stems.join(use.operation().noun(), use.words()))
              .distinct()
              .toList();
      List<String> shared = Stems.common(own);
      if (!shared.isEmpty() && !Stems.isGeneric(shared)) {
        names.add(shared);
      }
    }
    for (Use use : shape.uses().stream().sorted(Use.ORDER).toList()) {
      List<String> event = use.operation().noun();
      for (int from = 0; from < event.size(); from++) {
        List<String> end = event.subList(from, event.size());
        names.add(Stems.join(end, use.words()));
        names.add(Stems.join(end, in(use)));
      }
    }
    return names;
  }

  private static List<String> in(Use use) {
    Shape parent = use.parent();
    return parent == null ? use.words() : Stems.join(parent.find().firstUse().words(), use.words());
  }

  private static boolean isOfSeveralEvents(Shape shape) {
    return events(shape).size() > 1;
  }

  private static List<List<String>> events(Shape shape) {
    return shape.uses().stream().map(use -> use.operation().noun()).distinct().toList();
  }

  /** Empty where there is one event only, or their names have no beginning in common. */
  private static List<String> commonBegin(Shape shape) {
    if (!isOfSeveralEvents(shape)) {
      return List.of();
    }
    List<List<String>> events = events(shape);
    List<String> begin = new ArrayList<>(events.get(0));
    for (List<String> event : events) {
      while (!event.subList(0, Math.min(begin.size(), event.size())).equals(begin)) {
        begin.remove(begin.size() - 1);
      }
    }
    return begin;
  }
}
