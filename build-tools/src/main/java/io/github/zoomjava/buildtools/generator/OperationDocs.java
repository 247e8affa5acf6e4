package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Javadoc of the methods of one operation. */
final class OperationDocs {

  private static final int INDENT = 2;

  private final Family family;
  private final ApiOperation operation;
  private final Flavour flavour;

  OperationDocs(Family family, ApiOperation operation, Flavour flavour) {
    this.family = family;
    this.operation = operation;
    this.flavour = flavour;
  }

  /** All there is to say; the other façade and the other overloads refer to it. */
  String main() {
    if (flavour == Flavour.ASYNC) {
      String text = "As {@link %1$sApi#%2$s %1$sApi.%2$s}.";
      return print(Javadoc.of(text.formatted(operation.tag(), operation.method())));
    }
    OperationFacts facts = operation.facts();
    Javadoc doc = Javadoc.of(title(facts)).paragraph(Javadoc.escape(facts.description()));
    doc.list(items(facts));
    operation.arguments().stream()
        .filter(OperationDocs::saysMore)
        .forEach(parameter -> doc.tag(param(parameter)));
    return print(doc);
  }

  String shorter(Form form) {
    return print(Javadoc.of(as() + how(form) + "."));
  }

  String numeric() {
    return print(Javadoc.of(as() + ", for a number."));
  }

  String withResponse() {
    String what = operation.paging() == null ? "" : " of one page";
    return print(Javadoc.of(as() + ", with status and headers" + what + "."));
  }

  /** A link without parameters leads to the first overload, which is the one with the full text. */
  private String as() {
    return "As {@link #%1$s %1$s}".formatted(operation.method());
  }

  private String print(Javadoc doc) {
    if (operation.facts().deprecated()) {
      doc.tag("@deprecated Zoom has deprecated it.");
    }
    return doc.print(INDENT);
  }

  private String how(Form form) {
    Body body = operation.body();
    boolean lambda = form.body() == Form.Way.LAMBDA;
    if (lambda && form.params() == Form.Way.LAMBDA) {
      return ", filled in by lambdas";
    }
    if (lambda) {
      return body != null && !body.arguments().isEmpty()
          ? ", the rest filled in by a lambda"
          : ", filled in by a lambda";
    }
    if (form.params() == Form.Way.LAMBDA) {
      return ", the query filled in by a lambda";
    }
    return form.body() == Form.Way.ARGUMENTS
        ? ", with no more than what is required"
        : ", without query parameters";
  }

  private String title(OperationFacts facts) {
    String title = Javadoc.escape(facts.title()).replaceAll("[.\\s]+$", "");
    Selection selection = operation.selection();
    String variant = selection == null ? "" : ", with " + code(selection.toString());
    return (title.isEmpty() ? "Calls {@code " + operation.path() + "}" : title) + variant + ".";
  }

  private List<String> items(OperationFacts facts) {
    List<String> items = new ArrayList<>();
    items.add("{@code " + operation.http() + " " + operation.path() + "}; " + family.reference());
    if (operation.body() != null) {
      addCodes(items, "Required in the body: ", operation.body().required());
    }
    List<String> bounds = new ArrayList<>();
    facts.bounds().forEach((place, fact) -> bounds.add(code(place) + " " + fact));
    if (!bounds.isEmpty()) {
      items.add("In the body: " + String.join("; ", bounds));
    }
    items.addAll(scopes(facts.scopes(), facts.granularScopes()));
    OperationFacts.Twin twin = facts.twin();
    if (twin != null) {
      items.add("For sub accounts, too: {@link ZoomClient#forAccount}");
      addCodes(items, "Master scopes: ", twin.scopes());
      addCodes(items, "Granular master scopes: ", twin.granularScopes());
    }
    items.add("Rate limit: " + facts.rateLimit().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (facts.provenance() != null) {
      items.add("Not documented, " + Javadoc.escape(facts.provenance()));
    }
    if (operation.answer().mayBeEmpty()) {
      items.add(
          operation.answer().type().is(Scalar.JSON)
              ? "Without a body the answer is {@link com.google.gson.JsonNull}"
              : "Without a body the answer is empty");
    }
    if (operation.paging() != null) {
      items.add("Paged: no request before the first item is asked for");
      if (operation.hasDateRange()) {
        items.add("Times longer than Zoom takes at once: {@link " + CoreTypes.DATE_RANGE + "}");
      }
    }
    if (operation.answer().kind() == Answer.Kind.FILE) {
      items.add("Streamed: close the file");
    }
    List<String> codes = new ArrayList<>();
    facts
        .errorCodes()
        .forEach((status, list) -> codes.add((status + ": " + String.join(", ", list)).strip()));
    if (!codes.isEmpty()) {
      items.add("Error codes: " + Javadoc.escape(String.join("; ", codes)));
    }
    return items;
  }

  /** The scopes of an operation, or those that an app needs to be sent an event. */
  static List<String> scopes(List<String> classic, List<String> granular) {
    List<String> items = new ArrayList<>();
    addCodes(items, "Scopes: ", classic);
    addCodes(items, "Granular scopes: ", granular);
    return items;
  }

  private static void addCodes(List<String> items, String label, List<String> values) {
    if (!values.isEmpty()) {
      items.add(label + String.join(", ", values.stream().map(OperationDocs::code).toList()));
    }
  }

  private static String code(String value) {
    return "{@code " + Javadoc.code(value) + "}";
  }

  /** A name and a type that say all need no words. */
  private static boolean saysMore(Parameter parameter) {
    return parameter.uuid() || !parameter.value().doc().isEmpty();
  }

  private static String param(Parameter parameter) {
    String uuid = parameter.uuid() ? "a UUID is encoded as Zoom wants it" : "";
    String doc = parameter.value().doc();
    String both = doc.isEmpty() || uuid.isEmpty() ? doc + uuid : doc + "; " + uuid;
    return "@param " + parameter.java() + " " + both;
  }
}
