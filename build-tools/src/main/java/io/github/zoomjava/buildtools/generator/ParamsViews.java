package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the views of query parameters and of multipart forms. */
final class ParamsViews {

  private static final int INDENT = 2;

  private final Family family;
  private final Properties properties;
  private final Usage usage;
  private final ModelDocs docs;

  ParamsViews(Family family, Properties properties, Usage usage, ModelDocs docs) {
    this.family = family;
    this.properties = properties;
    this.usage = usage;
    this.docs = docs;
  }

  /** The query parameters of one operation. */
  ParamsView ofQuery(String name, ApiOperation operation) {
    Draft draft = new Draft(name);
    for (Parameter parameter : operation.heldParameters()) {
      draft.add(parameter.value(), parameter.put());
    }
    return draft.view(
        Javadoc.of("The parameters of " + operation.link(family.rootPackage()) + "."));
  }

  /** The parts of a form. */
  ParamsView ofForm(String name) {
    Draft draft = new Draft(name);
    properties
        .of(name)
        .forEach(property -> draft.add(property, property.sensitive() ? "putSecret" : "put"));
    return draft.view(docs.of(name, ""));
  }

  /** One view on its way. */
  private final class Draft {
    private final String name;
    private final Imports imports = new Imports(family.modelPackage());
    private final Setters setters;
    private final List<String> required = new ArrayList<>();
    private final List<ParamsView.Parameter> parameters = new ArrayList<>();

    Draft(String name) {
      this.name = name;
      imports.use(CoreTypes.REQUEST_PARAMS);
      imports.use("java.util.function.Consumer");
      setters = new Setters(name, INDENT, imports, usage);
    }

    void add(Property property, String put) {
      String wire = JavaNames.literal(property.wire());
      if (property.required()) {
        required.add(wire);
      }
      String form = property.type() instanceof JavaType.Time time ? time.forms().written() : "";
      String putOther = put + "(" + wire + ", value)";
      String putValue =
          form.isEmpty()
              ? putOther
              : "putTime(" + wire + ", " + JavaNames.literal(form) + ", value)";
      parameters.add(
          new ParamsView.Parameter(
              property.javadoc(INDENT), setters.of(property, putValue, putOther)));
    }

    ParamsView view(Javadoc doc) {
      return new ParamsView(
          family.name(),
          family.modelPackage(),
          imports.lines(),
          doc.print(0),
          name,
          required.stream().collect(Collectors.joining(", ")),
          parameters);
    }
  }
}
