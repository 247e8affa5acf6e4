package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Refuses type names that would meet another type's, in Java or on a disk that ignores case. */
final class TypeNames {

  /** The types that the templates of models write in their simple form. */
  private static final Set<String> TAKEN =
      Set.of(
          "Boolean",
          "Builder",
          "Codec",
          "Collections",
          "Consumer",
          "Deprecated",
          "Double",
          "ExtraProperties",
          "FilePart",
          "IOException",
          "IllegalStateException",
          "Instant",
          "Integer",
          "JsonBuilder",
          "JsonCodec",
          "JsonElement",
          "JsonInput",
          "JsonOutput",
          "LinkedHashMap",
          "List",
          "LocalDate",
          "Long",
          "Map",
          "Masked",
          "Nullable",
          "Object",
          "OpenEnum",
          "Override",
          "Page",
          "Record",
          "String");

  private static final String RENAME = "Rename one of them in names.yaml and import again";

  private final Family family;
  private final Document document;

  TypeNames(Family family, Document document) {
    this.family = family;
    this.document = document;
  }

  void check(List<ApiOperation> operations) {
    List<Named> models = new ArrayList<>();
    for (String schema : document.schemas().keySet()) {
      models.add(new Named(schema, document.schemaAt(schema)));
    }
    Set<String> apis = new LinkedHashSet<>();
    Set<String> shared = new HashSet<>();
    for (ApiOperation operation : operations) {
      // The variants of an operation have one type for their parameters.
      String owner = operation.http() + operation.template() + operation.paramsType();
      if (operation.paramsType() != null && shared.add(owner)) {
        models.add(new Named(operation.paramsType(), operation.at().at("x-zoom-params")));
      }
      apis.add(operation.tag());
    }
    models.forEach(this::requireFree);
    requireDistinct(models);
    List<Named> classes = new ArrayList<>();
    for (String tag : apis) {
      for (String suffix : List.of("Api", "AsyncApi", "Endpoints")) {
        classes.add(new Named(tag + suffix, document.root().at("paths")));
      }
    }
    requireDistinct(classes);
  }

  private void requireFree(Named model) {
    if (!JavaNames.isTypeName(model.name()) || TAKEN.contains(model.name())) {
      throw model
          .at()
          .error(
              model.name() + " cannot name a type of " + family.modelPackage(),
              "Rename it in names.yaml and import again");
    }
  }

  private static void requireDistinct(List<Named> names) {
    Map<String, Named> seen = new HashMap<>();
    for (Named named : names) {
      Named other = seen.putIfAbsent(named.name().toLowerCase(Locale.ROOT), named);
      if (other != null) {
        throw named
            .at()
            .error(
                named.name()
                    + " and "
                    + other.name()
                    + " of "
                    + other.at().pointer()
                    + " are one file",
                RENAME);
      }
    }
  }

  private record Named(String name, SpecLocation at) {}
}
