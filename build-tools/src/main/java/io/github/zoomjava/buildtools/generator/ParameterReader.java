package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an operation. */
final class ParameterReader {

  private final Document document;
  private final Types types;

  ParameterReader(Document document, Types types) {
    this.document = document;
    this.types = types;
  }

  List<Parameter> read(
      @Nullable List<io.swagger.v3.oas.models.parameters.Parameter> parameters, SpecLocation at) {
    List<Parameter> all = new ArrayList<>();
    if (parameters != null) {
      for (int i = 0; i < parameters.size(); i++) {
        all.add(one(parameters.get(i), at.at(Integer.toString(i))));
      }
    }
    all.replaceAll(parameter -> apartFromPath(parameter, all));
    Names.requireDistinct(all, Parameter::java, Parameter::wire, at);
    return all;
  }

  /** A few operations take {@code siteId} in the path and {@code site_id} in the query. */
  private static Parameter apartFromPath(Parameter parameter, List<Parameter> all) {
    boolean taken =
        !parameter.path()
            && all.stream().anyMatch(p -> p.path() && p.java().equals(parameter.java()));
    return taken ? parameter.renamed(parameter.java() + "Query") : parameter;
  }

  private Parameter one(io.swagger.v3.oas.models.parameters.Parameter parameter, SpecLocation at) {
    if (parameter.get$ref() != null) {
      throw at.error(
          "the reference " + parameter.get$ref() + " leads nowhere", "Write it in place");
    }
    Parameter.In in = place(parameter, at);
    boolean path = in == Parameter.In.PATH;
    if (path && !parameter.getName().matches("[a-zA-Z][a-zA-Z0-9_-]*")) {
      throw at.error("Retrofit refuses the name " + parameter.getName(), "Rename the placeholder");
    }
    Schema<?> schema = parameter.getSchema();
    JavaType type = type(schema, at.at("schema"));
    Extensions extensions = Extensions.of(parameter.getExtensions(), at);
    return new Parameter(
        property(parameter, path, type, at),
        in,
        extensions.flag("x-zoom-uuid"),
        extensions.flag("x-zoom-encoded-twice"),
        path && type.is(Scalar.STRING) && "int64".equals(format(schema)),
        !Boolean.FALSE.equals(parameter.getExplode()),
        schema == null ? Schemas.any() : Schemas.json(schema));
  }

  private static Parameter.In place(
      io.swagger.v3.oas.models.parameters.Parameter parameter, SpecLocation at) {
    return Arrays.stream(Parameter.In.values())
        .filter(in -> in.word().equals(parameter.getIn()))
        .findFirst()
        .orElseThrow(
            () ->
                at.error(
                    "parameters in " + parameter.getIn() + " cannot be passed on",
                    "Remove it if the core sends it, otherwise make it a query parameter"));
  }

  /** Any JSON has no place in a URL, so it is given as text. */
  private JavaType type(@Nullable Schema<?> schema, SpecLocation at) {
    JavaType type = types.of(schema, at);
    if (type.isRecord() || (type instanceof JavaType.ListOf list && list.item().isRecord())) {
      throw at.error("an object cannot be a parameter", "Give it a scalar type");
    }
    return type.is(Scalar.JSON) ? new JavaType.Basic(Scalar.STRING) : type;
  }

  private static Property property(
      io.swagger.v3.oas.models.parameters.Parameter parameter,
      boolean path,
      JavaType type,
      SpecLocation at) {
    String described =
        parameter.getDescription() == null ? "" : Javadoc.escape(parameter.getDescription());
    String facts = Facts.of(parameter.getSchema());
    return new Property(
        parameter.getName(),
        Properties.componentName(parameter.getName()),
        type,
        path || Boolean.TRUE.equals(parameter.getRequired()),
        Promise.NONE,
        Extensions.of(parameter.getExtensions(), at).flag("x-zoom-sensitive"),
        Boolean.TRUE.equals(parameter.getDeprecated()),
        null,
        (described + " " + facts).strip());
  }

  private @Nullable String format(@Nullable Schema<?> schema) {
    if (schema == null || schema.get$ref() == null) {
      return schema == null ? null : schema.getFormat();
    }
    String name = document.reference(schema, document.root());
    return name == null ? null : document.schema(name).getFormat();
  }
}
