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
  private final String main;

  MethodWriter(
      Family family, Usage usage, ApiOperation operation, Flavour flavour, Imports imports) {
    this.family = family;
    this.usage = usage;
    this.operation = operation;
    this.flavour = flavour;
    this.imports = imports;
    names = CallNames.of(operation);
    docs = new OperationDocs(family, operation, flavour);
    main = docs.main();
  }

  List<ApiView.Method> write() {
    List<ApiView.Method> methods = new ArrayList<>();
    for (Form form : Form.of(operation)) {
      List<Argument> arguments = arguments(form);
      String doc = methods.isEmpty() ? main : docs.shorter(form);
      methods.add(method(doc, returned(), operation.method(), arguments, statements(form)));
      if (operation.pathParameters().stream().anyMatch(Parameter::numeric)) {
        methods.add(numeric(arguments));
      }
    }
    methods.add(withResponse());
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
    return method(docs.numeric(), returned(), operation.method(), numbers, List.of(call));
  }

  private ApiView.Method withResponse() {
    List<String> passed = new ArrayList<>();
    passed.add(names.endpoints());
    List<Argument> arguments = arguments(Form.whole(operation));
    arguments.forEach(argument -> passed.add(argument.name()));
    if (operation.paramsType() != null) {
      passed.set(passed.size() - 1, queryValues(names.params()));
    }
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
        docs.withResponse(),
        flavour.response(operation.answer(), imports),
        operation.method() + "WithResponse",
        arguments,
        List.of(call));
  }

  private ApiView.Method method(
      String doc, String returned, String name, List<Argument> arguments, List<String> statements) {
    List<String> annotations = new ArrayList<>();
    if (operation.facts().deprecated()) {
      annotations.add("@Deprecated");
    }
    boolean setsDeprecated =
        operation.body() != null
            && operation.body().arguments().stream().anyMatch(Property::deprecated);
    if (setsDeprecated) {
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
        name + "(" + String.join(", ", arguments.stream().map(Argument::erasure).toList()) + ")",
        doc.equals(main));
  }

  /** What an overload takes. */
  private List<Argument> arguments(Form form) {
    List<Argument> arguments = new ArrayList<>(ownArguments());
    Body body = operation.body();
    if (body != null) {
      if (form.body() != Form.Way.VALUE) {
        body.arguments().forEach(p -> arguments.add(argument(p.renamed(names.value(p)))));
      }
      String type = body.type().argumentIn(imports);
      addTaken(arguments, form.body(), type, making(body).filled(), names.request());
    }
    String params = paramsType();
    if (params != null) {
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

  private Making making(Body body) {
    boolean record =
        body.type() instanceof JavaType.Model model
            && !usage.isForm(model.schema())
            && usage.isAnswered(model.schema());
    return Making.of(body.type().in(imports), record);
  }

  private List<String> statements(Form form) {
    List<String> statements = new ArrayList<>();
    String request = request(form.body());
    String params = params(form.params());
    if (operation.paging() != null) {
      addPaged(form, request, params, statements);
      return statements;
    }
    List<String> passed = new ArrayList<>(ownNames());
    addIfThere(passed, request);
    addIfThere(passed, params);
    boolean whole = form.equals(Form.whole(operation));
    boolean shared = Form.of(operation).contains(Form.whole(operation)) && !whole;
    String open = returnWord() + operation.method() + (shared ? "(" : "WithResponse(");
    String close = ")" + (shared ? "" : flavour.unwrap(operation.answer())) + ";";
    statements.add(Lines.fit(4, open, passed, close));
    return statements;
  }

  /** Values are made once, not for every page. */
  private void addPaged(
      Form form, @Nullable String request, @Nullable String params, List<String> statements) {
    List<String> passed = new ArrayList<>(ownNames());
    if (form.body() == Form.Way.NONE && form.params() != Form.Way.VALUE) {
      addIfThere(passed, params);
      statements.add(Lines.fit(4, "return " + operation.method() + "(", passed, ");"));
      return;
    }
    passed.add(0, names.endpoints());
    Body body = operation.body();
    if (body != null && request != null) {
      passed.add(
          local(body.type().in(imports), names.body(), names.request(), request, statements));
    }
    if (params != null) {
      String type = imports.use(CoreTypes.QUERY_VALUES);
      statements.add(type + " " + names.query() + " = " + queryValues(params) + ";");
      passed.add(names.query());
    }
    passed.add(names.token());
    statements.add(paged(names.token() + " -> " + helper(passed)));
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

  /** What the parameters hold at this moment. */
  private String queryValues(String params) {
    return imports.use(CoreTypes.QUERY_VALUES) + ".of(" + params + ")";
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
    Making making = making(body);
    StringBuilder request = new StringBuilder(making.begin());
    for (Property property : body.arguments()) {
      String value = names.value(property);
      request.append('.').append(property.java()).append('(').append(value).append(')');
    }
    if (way == Form.Way.LAMBDA) {
      request.append(".with(").append(names.request()).append(')');
    }
    return request.append(making.end()).toString();
  }

  private @Nullable String params(Form.Way way) {
    return switch (way) {
      case NONE -> null;
      case VALUE -> names.params();
      case LAMBDA -> "new " + paramsType() + "().with(" + names.params() + ")";
      case ARGUMENTS -> "new " + paramsType() + "()";
    };
  }

  private List<Argument> ownArguments() {
    return operation.arguments().stream().map(parameter -> argument(parameter.value())).toList();
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

  private @Nullable String paramsType() {
    String params = operation.paramsType();
    return params == null ? null : imports.use(family.modelPackage() + "." + params);
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
