package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The order of an import. Facts that live in prose are read before the prose is dropped. */
public final class SpecPasses {
  /** Repairs and facts: after these the document is whole and holds no sentence of Zoom's. */
  public static final List<SpecPass> NORMALIZE =
      List.of(
          new RepairServer(),
          new RepairBodies(),
          new DeclarePathParameters(),
          new OrderParameters(),
          new RepairNames(),
          new RepairTypes(),
          new JoinLists(),
          new SplitVariants(),
          new ReadProvenance(),
          new ReadScopes(),
          new ReadRateLimits(),
          new ReadErrorCodes(),
          new ReadUploadHosts(),
          new MarkUuidParameters(),
          new PreferFiles(),
          new MarkFiles(),
          new SeenValues(),
          new FindNumberEnums(),
          new LabelEnums(),
          new RefineTimes(),
          new RefineNumbers(),
          new MarkSecrets(),
          new DropProse(),
          new FlattenAllOf(),
          new MergeUnions(),
          new KeepJsonAnswers(),
          new UnifyPathParameters(),
          new FindPages());

  private SpecPasses() {}

  /** The same for messages, which have neither paths nor parameters, but share the API's types. */
  public static List<SpecPass> messages(ObjectNode api) {
    return List.of(
        new RepairNames(),
        new RepairTypes(),
        new JoinLists(JoinLists.namesIn(api)),
        new SeenValues(),
        new FindNumberEnums(),
        new LabelEnums(),
        new RefineTimes(),
        new RefineNumbers(),
        new MarkSecrets(),
        new DropProse(),
        new FlattenAllOf(),
        new MergeUnions());
  }
}
