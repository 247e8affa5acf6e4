package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the views of a tag's façades. */
final class ApiViews {

  /**
   * The types that a façade may name in their simple form; models of these names are written in
   * full.
   */
  private static final String[] NAMES = {
    "java.lang.String",
    "java.lang.Long",
    "java.lang.Void",
    "java.lang.Deprecated",
    "java.lang.SuppressWarnings",
    "java.util.List",
    "java.util.function.Consumer",
    "java.util.concurrent.CompletableFuture",
    "com.google.gson.JsonElement",
    CoreTypes.ZOOM_RESPONSE,
    CoreTypes.ZOOM_FILE,
    CoreTypes.PAGED,
    CoreTypes.ASYNC_PAGED,
    CoreTypes.BODY_READER,
    CoreTypes.JSON_CODEC,
    CoreTypes.QUERY_VALUES,
    Scalar.FILE.qualified()
  };

  private final Family family;
  private final Usage usage;

  ApiViews(Family family, Usage usage) {
    this.family = family;
    this.usage = usage;
  }

  ApiView of(String tag, Flavour flavour, List<ApiOperation> operations) {
    Imports imports = new Imports(family.rootPackage());
    imports.use(CoreTypes.API_CALLS);
    imports.use(CoreTypes.ZOOM_CLIENT);
    imports.reserve(NAMES);
    List<ApiView.Method> methods = new ArrayList<>();
    Map<String, SpecLocation> owners = new HashMap<>();
    for (ApiOperation operation : operations) {
      for (ApiView.Method method :
          new MethodWriter(family, usage, operation, flavour, imports).write()) {
        SpecLocation other = owners.putIfAbsent(method.erasure(), operation.at());
        if (other != null) {
          throw operation
              .at()
              .error(
                  method.erasure() + " clashes with the same method of " + other.pointer(),
                  "Rename one of the two in names.yaml and import again");
        }
        methods.add(method);
      }
    }
    return new ApiView(
        family.name(),
        family.rootPackage(),
        imports.lines(),
        doc(tag, flavour).print(0),
        tag + flavour.suffix(),
        tag + "Endpoints",
        methods);
  }

  private Javadoc doc(String tag, Flavour flavour) {
    if (flavour == Flavour.ASYNC) {
      return Javadoc.of(
          "The calls of {@link "
              + tag
              + "Api}, with futures. What is wrong with an argument is"
              + " thrown at once; anything later completes the future exceptionally.");
    }
    return Javadoc.of(
            "The calls Zoom groups under <em>" + tag + "</em>; each waits for its answer.")
        .tag("@see " + tag + "AsyncApi");
  }
}
