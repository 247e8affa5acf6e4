package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the methods a façade has for one operation. */
final class MethodWriter {

  private static final String CONSUMER = "java.util.function.Consumer";

  private final Family family;
  private final Usage usage;
  private final ApiOperation operation;
  private final Flavour flavour;
  private final Imports imports;
  private final CallNames names;
  private final OperationDocs docs;

  MethodWriter(
      Family family, Usage usage, ApiOperation operation, Flavour flavour, Imports imports) {
    this.family = family;
    this.usage = usage;
    this.operation = operation;
    this.flavour = flavour;
    this.imports = imports;
    names = CallNames.of(operation);
    docs = new OperationDocs(family, operation, flavour, arguments(Form.plain(operation).get(0)));
  }

  List<ApiView.Method> write() {
    List<ApiView.Method> methods = new ArrayList<>();
    for (Form form : Form.plain(operation)) {
      List<Argument> arguments = arguments(form);
      boolean main = methods.isEmpty();
      String doc = main ? docs.main() : docs.shorter();
      methods.add(method(main, doc, returned(), operation.method(), arguments, plain(form)));
      if (operation.pathParameters().stream().anyMatch(Parameter::numeric)) {
        methods.add(numeric(arguments));
      }
    }
    for (Form form : Form.withResponse(operation)) {
      methods.add(withResponse(form));
    }
    return methods;
  }

  private ApiView.Method numeric(List<Argument> arguments) {
    List<Argument> numbers = new ArrayList<>();
    List<String> passed = new ArrayList<>();
    for (Argument argument : arguments) {
      boolean number = isNumeric(argument.name());
      numbers.add(number ? new Argument("long", argument.name()) : argument);
      passed.add(number ? "Long.toString(" + argument.name() + ")" : argument.name());
    }
    String call = Lines.fit(4, returnWord() + operation.method() + "(", passed, ");");
    return method(false, docs.shorter(), returned(), operation.method(), numbers, List.of(call));
  }

  private ApiView.Method withResponse(Form form) {
    List<Argument> arguments = arguments(form);
    List<String> passed = new ArrayList<>(ownNames());
    passed.add(0, names.endpoints());
    addIfThere(passed, request(form.body()));
    addIfThere(passed, query(form.params()));
    if (operation.paging() != null) {
      passed.add("null");
    }
    String call =
        Lines.fit(
            4,
            "return calls." + flavour.send() + "(",
            List.of(helper(passed), operation.answer().reader(imports)),
            ");");
    return method(
        false,
        docs.withResponse(),
        flavour.response(operation.answer(), imports),
        operation.method() + "WithResponse",
        arguments,
        List.of(call));
  }

  private ApiView.Method method(
      boolean main,
      String doc,
      String returned,
      String name,
      List<Argument> arguments,
      List<String> statements) {
    List<String> annotations = new ArrayList<>();
    if (operation.facts().deprecated()) {
      annotations.add("@Deprecated");
    }
    Property value = operation.argument().body();
    if (value != null && value.deprecated()) {
      annotations.add("@SuppressWarnings(\"deprecation\") // a required value is");
    }
    String signature =
        Lines.fit(
            2,
            "public " + returned + " " + name + "(",
            arguments.stream().map(Argument::declaration).toList(),
            ")");
    return new ApiView.Method(
        doc,
        annotations,
        Lines.method(2, signature, statements),
        Argument.erasure(name, arguments),
        main);
  }

  /** The values that an overload takes. */
  private List<Argument> arguments(Form form) {
    List<Argument> arguments = new ArrayList<>();
    operation.arguments().forEach(parameter -> arguments.add(argument(parameter.value())));
    Body body = operation.body();
    if (body != null) {
      Property value = operation.argument().body();
      if (value != null && form.body() != Form.Way.VALUE) {
        arguments.add(argument(value.renamed(names.value(value))));
      }
      String type = body.type().argumentIn(imports);
      String filled = usage.filledIn(body.type(), imports);
      addTaken(arguments, form.body(), type, filled, names.request());
    }
    if (form.params() != Form.Way.NONE) {
      String params = paramsType();
      addTaken(arguments, form.params(), params, params, names.params());
    }
    return arguments;
  }

  private void addTaken(
      List<Argument> arguments, Form.Way way, String type, String filled, String name) {
    if (way == Form.Way.VALUE) {
      arguments.add(new Argument(type, name));
    } else if (way == Form.Way.LAMBDA) {
      arguments.add(new Argument(imports.use(CONSUMER) + "<" + filled + ">", name));
    }
  }

  private List<String> plain(Form form) {
    if (operation.paging() != null) {
      return paged(form);
    }
    List<String> passed = new ArrayList<>(ownNames());
    addIfThere(passed, request(form.body()));
    addIfThere(passed, params(form.params()));
    String open = returnWord() + operation.method() + "WithResponse(";
    return List.of(Lines.fit(4, open, passed, ")" + flavour.unwrap(operation.answer()) + ";"));
  }

  /** Values are made once, not for every page. */
  private List<String> paged(Form form) {
    List<String> statements = new ArrayList<>();
    List<String> passed = new ArrayList<>(ownNames());
    passed.add(0, names.endpoints());
    Body body = operation.body();
    String request = request(form.body());
    if (body != null && request != null) {
      passed.add(
          local(body.type().in(imports), names.body(), names.request(), request, statements));
    }
    String query = query(form.params());
    if (query != null && form.params() != Form.Way.NONE) {
      String type = imports.use(CoreTypes.QUERY_VALUES);
      query = local(type, names.query(), names.params(), query, statements);
    }
    addIfThere(passed, query);
    passed.add(names.token());
    statements.add(paged(names.token() + " -> " + helper(passed)));
    return statements;
  }

  private String paged(String page) {
    Paging paging = Objects.requireNonNull(operation.paging());
    List<String> passed = new ArrayList<>();
    if (paging.counted()) {
      passed.add(JavaNames.literal(paging.requestToken()));
    }
    passed.add(page);
    passed.add(operation.answer().reader(imports));
    String method = paging.counted() ? flavour.counted() : flavour.page();
    return Lines.fit(4, "return calls." + method + "(", passed, ");");
  }

  /** The values that the parameters hold at this moment; null where the operation has none. */
  private @Nullable String query(Form.Way way) {
    if (operation.paramsType() == null) {
      return null;
    }
    String params = params(way);
    return imports.use(CoreTypes.QUERY_VALUES) + (params == null ? ".NONE" : ".of(" + params + ")");
  }

  private static String local(
      String type, String name, String argument, String value, List<String> statements) {
    if (value.equals(argument)) {
      return argument;
    }
    statements.add(type + " " + name + " = " + value + ";");
    return name;
  }

  private @Nullable String request(Form.Way way) {
    Body body = operation.body();
    if (body == null || way == Form.Way.NONE) {
      return null;
    }
    if (way == Form.Way.VALUE) {
      return names.request();
    }
    String of = body.type().in(imports) + ".of(";
    Property value = operation.argument().body();
    boolean lambda = way == Form.Way.LAMBDA;
    if (value == null) {
      return of + (lambda ? names.request() : names.filled() + " -> {}") + ")";
    }
    return of
        + "%1$s -> %1$s.%2$s(%3$s)".formatted(names.filled(), value.java(), names.value(value))
        + (lambda ? ".with(" + names.request() + ")" : "")
        + ")";
  }

  private @Nullable String params(Form.Way way) {
    return switch (way) {
      case NONE, ARGUMENT -> null;
      case VALUE -> names.params();
      case LAMBDA -> paramsType() + ".of(" + names.params() + ")";
    };
  }

  private List<String> ownNames() {
    return operation.arguments().stream().map(Parameter::java).toList();
  }

  private Argument argument(Property property) {
    return new Argument(property.type().argumentIn(imports), property.java());
  }

  private boolean isNumeric(String name) {
    return operation.pathParameters().stream().anyMatch(p -> p.numeric() && p.java().equals(name));
  }

  private String paramsType() {
    String params = Objects.requireNonNull(operation.paramsType());
    return imports.use(family.modelPackage() + "." + params);
  }

  private String helper(List<String> passed) {
    return operation.tag()
        + "Endpoints."
        + operation.method()
        + "("
        + String.join(", ", passed)
        + ")";
  }

  private String returned() {
    Paging paging = operation.paging();
    return paging == null
        ? flavour.returned(operation.answer(), imports)
        : flavour.paged(paging.itemType().in(imports), imports);
  }

  private String returnWord() {
    return returned().equals("void") ? "" : "return ";
  }

  private static void addIfThere(List<String> passed, @Nullable String value) {
    if (value != null) {
      passed.add(value);
    }
  }
}
