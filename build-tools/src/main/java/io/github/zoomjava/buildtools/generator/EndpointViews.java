package io.github.zoomjava.buildtools.generator;

import java.util.List;

/** Makes the view of a tag's Retrofit interface. */
final class EndpointViews {

  private final Family family;
  private final Document document;

  EndpointViews(Family family, Document document) {
    this.family = family;
    this.document = document;
  }

  EndpointsView of(String tag, List<ApiOperation> operations) {
    Imports imports = new Imports(family.rootPackage());
    imports.use(CoreTypes.OPERATION);
    imports.use(CoreTypes.RATE_LIMIT_CATEGORY);
    imports.use("okhttp3.ResponseBody");
    imports.use("retrofit2.Call");
    imports.use("retrofit2.http.Tag");
    imports.reserve(EndpointWriter.NAMES);
    List<EndpointsView.Endpoint> endpoints =
        operations.stream()
            .map(operation -> new EndpointWriter(family, document, operation, imports).write())
            .toList();
    boolean joins =
        operations.stream().flatMap(o -> o.arguments().stream()).anyMatch(Parameter::joined);
    if (joins) {
      imports.use("java.util.List");
      imports.use("java.util.stream.Collectors");
      imports.use("org.jspecify.annotations.Nullable");
    }
    Javadoc doc =
        Javadoc.of("The requests behind {@link " + tag + "Api} and {@link " + tag + "AsyncApi}.");
    return new EndpointsView(
        family.name(),
        family.rootPackage(),
        imports.lines(),
        doc.print(0),
        tag + "Endpoints",
        endpoints,
        joins);
  }
}
