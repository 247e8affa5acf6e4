package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.name.Words;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import io.github.zoomjava.buildtools.importer.shape.OperationName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives every event its type: {@code meeting.started} is {@code MeetingStarted}. Zoom's names are
 * unique, so these are, too; one that a type of the family has already gets an {@code Event} at its
 * end.
 */
final class NameEvents implements SpecPass {
  private final NameLock names;

  NameEvents(NameLock names) {
    this.names = names;
  }

  /** The words that the types inside a message are called after. */
  static OperationName nounOf(Operation event) {
    return OperationName.event(Words.of(event.path()));
  }

  /** The place of the message itself. */
  static String position(Operation event) {
    return event.key() + " 200";
  }

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    Set<String> taken = new HashSet<>(names.namedTypes().values());
    for (Operation event : EventDocument.events(document)) {
      String position = position(event);
      if (!names.namedTypes().containsKey(position)) {
        String name = Words.upperCamel(Words.of(event.path()));
        names.lockType(taken.contains(name) ? name + "Event" : name, List.of(position));
      }
    }
  }
}
