package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The order of an import. Facts that live in prose are read before the prose is dropped. Messages
 * have neither paths nor parameters, but share the API's types, and so the passes for schemas.
 */
public final class SpecPasses {
  private static final List<SpecPass> REPAIR_OPERATIONS =
      List.of(
          new RepairServer(),
          new RepairBodies(),
          new DeclarePathParameters(),
          new OrderParameters());

  private static final List<SpecPass> REPAIR_SCHEMAS =
      List.of(new RepairNames(), new RepairTypes(), new RepairRoundedNumbers(), new RepairBounds());

  private static final List<SpecPass> READ_OPERATIONS =
      List.of(
          new SplitVariants(),
          new ReadProvenance(),
          new ReadScopes(),
          new ReadRateLimits(),
          new ReadErrorCodes(),
          new ReadUploadHosts(),
          new MarkUuidParameters(),
          new PreferFiles(),
          new MarkFiles());

  private static final List<SpecPass> READ_SCHEMAS =
      List.of(
          new SeenValues(),
          new FindNumberEnums(),
          new LabelEnums(),
          new RefineTimes(),
          new RefineNumbers(),
          new MarkSecrets(),
          new DropProse(),
          new FlattenAllOf(),
          new MergeUnions());

  private static final List<SpecPass> COMPLETE_OPERATIONS =
      List.of(new KeepJsonAnswers(), new UnifyPathParameters(), new FindPages());

  /** Repairs and facts: after these the document is whole and holds no sentence of Zoom's. */
  public static final List<SpecPass> NORMALIZE =
      joined(
          List.of(
              REPAIR_OPERATIONS,
              REPAIR_SCHEMAS,
              List.of(new JoinLists()),
              READ_OPERATIONS,
              READ_SCHEMAS,
              COMPLETE_OPERATIONS));

  private SpecPasses() {}

  /** The same for the messages of a family, whose lists are those of its API. */
  public static List<SpecPass> messages(ObjectNode api) {
    JoinLists joinLists = new JoinLists(JoinLists.namesIn(api));
    return joined(List.of(REPAIR_SCHEMAS, List.of(joinLists), READ_SCHEMAS));
  }

  private static List<SpecPass> joined(List<List<SpecPass>> stages) {
    return stages.stream().flatMap(List::stream).toList();
  }
}
