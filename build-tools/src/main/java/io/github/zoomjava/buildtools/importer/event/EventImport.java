package io.github.zoomjava.buildtools.importer.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.InferredFacts;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.pass.AddInferredFacts;
import io.github.zoomjava.buildtools.importer.pass.CheckPromises;
import io.github.zoomjava.buildtools.importer.pass.LiftTypes;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import io.github.zoomjava.buildtools.importer.pass.SpecPasses;
import io.github.zoomjava.buildtools.importer.shape.ShapeMerge;
import java.util.ArrayList;
import java.util.List;

/** The events of one family on their way from Zoom's document to ours: all passes, in order. */
public final class EventImport {
  /** Events of every app, which the core has types for. */
  private static final List<String> OF_THE_CORE = List.of("app_deauthorized");

  private EventImport() {}

  /**
   * Makes our document of events.
   *
   * @param source Zoom's document
   * @param api the family's own document, imported; its types are shared
   * @param names learns what was given out
   */
  public static ObjectNode run(
      ObjectNode source, ObjectNode api, Family family, NameLock names, ImportReport report) {
    ObjectNode document = EventDocument.of(source, OF_THE_CORE);
    List<SpecPass> passes = new ArrayList<>();
    passes.add(new ResolveReferences());
    passes.add(new AddExampleProperties());
    passes.add(new AddInferredFacts(InferredFacts.ofEvents(family)));
    passes.addAll(SpecPasses.messages(api));
    passes.add(new CompleteEnvelope());
    passes.add(new MarkEventIdentities(api));
    passes.add(new NameEvents(names));
    passes.add(new ShareModels(api));
    passes.add(new LiftTypes(NameEvents::nounOf, ShapeMerge::applyToMessages, names));
    passes.add(new FinishEvents(family));
    passes.forEach(pass -> pass.apply(document, report));
    CheckPromises.constants(document, report);
    return document;
  }
}
