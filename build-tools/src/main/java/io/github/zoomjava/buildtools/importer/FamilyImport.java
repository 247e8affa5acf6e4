package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.pass.AddBounds;
import io.github.zoomjava.buildtools.importer.pass.AddInferredFacts;
import io.github.zoomjava.buildtools.importer.pass.AddMasterOperations;
import io.github.zoomjava.buildtools.importer.pass.AddWindows;
import io.github.zoomjava.buildtools.importer.pass.ApiNouns;
import io.github.zoomjava.buildtools.importer.pass.CheckPromises;
import io.github.zoomjava.buildtools.importer.pass.FinishDocument;
import io.github.zoomjava.buildtools.importer.pass.FoldVariants;
import io.github.zoomjava.buildtools.importer.pass.LiftParams;
import io.github.zoomjava.buildtools.importer.pass.LiftTypes;
import io.github.zoomjava.buildtools.importer.pass.MarkIdentities;
import io.github.zoomjava.buildtools.importer.pass.NameOperations;
import io.github.zoomjava.buildtools.importer.pass.ReadMasters;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import io.github.zoomjava.buildtools.importer.pass.SpecPasses;
import io.github.zoomjava.buildtools.importer.shape.ShapeMerge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One family on its way from Zoom's document to ours: all passes, in order. */
final class FamilyImport {
  private FamilyImport() {}

  /**
   * Turns {@code document} into ours in place; {@code names} learns what was given out.
   *
   * @param masters what Zoom documents for master accounts
   */
  static ImportReport run(
      ObjectNode document, List<MasterDocument> masters, Family family, NameLock names) {
    ImportReport report = new ImportReport();
    ApiNouns apiNouns = new ApiNouns(family, names);
    Set<String> jsonAnswers = CheckPromises.jsonAnswers(document);
    List<SpecPass> passes = new ArrayList<>();
    passes.add(new ReadMasters(masters));
    passes.add(new AddMasterOperations(masters));
    passes.add(new AddInferredFacts(InferredFacts.ofOperations(family)));
    passes.add(new AddBounds(StatedBounds.of(family)));
    passes.add(AddWindows.of(family));
    passes.addAll(SpecPasses.NORMALIZE);
    passes.add(new MarkIdentities());
    passes.add(new NameOperations(family, names));
    passes.add(new LiftTypes(apiNouns::of, ShapeMerge::apply, names));
    passes.add(new LiftParams(apiNouns, names));
    passes.add(new FoldVariants());
    passes.add(new FinishDocument(family));
    passes.forEach(pass -> pass.apply(document, report));
    CheckPromises.answers(document, jsonAnswers, report);
    CheckPromises.constants(document, report);
    return report;
  }
}
