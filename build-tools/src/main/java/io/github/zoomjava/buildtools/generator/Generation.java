package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns one document into the files of one family. */
final class Generation {

  private final Family family;
  private final Document document;
  private final Types types;
  private final Properties properties;
  private final Templates templates = new Templates();
  private final GeneratedFiles files;

  Generation(Family family, Document document, GeneratedFiles files) {
    this.family = family;
    this.document = document;
    this.files = files;
    types = new Types(document, family.modelPackage());
    properties = new Properties(document, types);
  }

  Document document() {
    return document;
  }

  Types types() {
    return types;
  }

  void run() {
    List<ApiOperation> operations = new Operations(document, types, properties).all();
    Usage usage = new Usage(document, types, properties, family.rootPackage(), operations);
    ModelDocs docs = new ModelDocs(document, usage);
    new TypeNames(family, document).check(operations);
    models(usage, docs);
    params(operations, usage, docs);
    apis(operations, usage);
    packages();
    files.add(
        ZoomJavaCodegen.RESOURCES + "/META-INF/zoom/operations/" + family.name() + ".json",
        new OperationIndex(family).of(operations, document));
  }

  private void models(Usage usage, ModelDocs docs) {
    EnumViews enums = new EnumViews(family, document, docs);
    RecordViews records = new RecordViews(family, document, properties, usage, docs);
    RequestViews requests = new RequestViews(family, document, properties, usage, docs);
    ParamsViews forms = new ParamsViews(family, properties, usage, docs);
    for (String name : document.schemas().keySet()) {
      if (types.isEnum(name)) {
        model(name, "enum", enums.of(name));
      } else if (usage.isForm(name)) {
        model(name, "params", forms.ofForm(name));
      } else if (types.isRecord(name) && usage.isAnswered(name)) {
        model(name, "record", records.of(name));
      } else if (types.isRecord(name)) {
        model(name, "request", requests.of(name));
      } else {
        // A name for a scalar, an array or any JSON: wherever it is used, that type is written.
        types.of(document.schema(name), document.schemaAt(name));
      }
    }
  }

  private void params(List<ApiOperation> operations, Usage usage, ModelDocs docs) {
    ParamsViews queries = new ParamsViews(family, properties, usage, docs);
    Map<String, ApiOperation> known = new HashMap<>();
    for (ApiOperation operation : operations) {
      String type = operation.paramsType();
      if (type == null) {
        continue;
      }
      // The variants of an operation share the type.
      ApiOperation other = known.putIfAbsent(type, operation);
      if (other == null) {
        model(type, "params", queries.ofQuery(type, operation));
      } else if (!other.heldParameters().equals(operation.heldParameters())) {
        throw operation.at().error(type + " is to hold other parameters here", "Name another type");
      }
    }
  }

  private void apis(List<ApiOperation> operations, Usage usage) {
    Map<String, List<ApiOperation>> byTag = new LinkedHashMap<>();
    for (ApiOperation operation : operations) {
      byTag.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
    }
    EndpointViews endpoints = new EndpointViews(family, document);
    ApiViews apis = new ApiViews(family, usage);
    byTag.forEach(
        (tag, tagged) -> {
          for (Flavour flavour : Flavour.values()) {
            java(
                family.rootPackage(), tag + flavour.suffix(), "api", apis.of(tag, flavour, tagged));
          }
          java(family.rootPackage(), tag + "Endpoints", "endpoints", endpoints.of(tag, tagged));
        });
  }

  private void packages() {
    String title = document.title() == null ? family.name() : Javadoc.escape(document.title());
    packageInfo(family.rootPackage(), title + ": the API classes, one for each resource.");
    packageInfo(
        family.modelPackage(), title + ": what the API classes send and answer, and the enums.");
  }

  private void packageInfo(String name, String sentence) {
    String javadoc = Javadoc.of(sentence).tag("@see " + family.reference()).print(0);
    java(name, "package-info", "packageInfo", new PackageView(family.name(), name, javadoc, null));
  }

  private void model(String name, String template, Object view) {
    java(family.modelPackage(), name, template, view);
  }

  private void java(String packageName, String type, String template, Object view) {
    String path =
        ZoomJavaCodegen.SOURCES + "/" + packageName.replace('.', '/') + "/" + type + ".java";
    files.add(path, templates.print(template, view));
  }
}
