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
  private final String main;

  /**
   * The Javadoc for one façade.
   *
   * @param arguments those of the overload that has all there is to say
   */
  OperationDocs(Family family, ApiOperation operation, Flavour flavour, List<Argument> arguments) {
    this.family = family;
    this.operation = operation;
    this.flavour = flavour;
    main = Argument.erasure(operation.method(), arguments);
  }

  /** All there is to say; the other overloads, and those of the other façade, lead to it. */
  String main() {
    if (flavour == Flavour.ASYNC) {
      return shorter();
    }
    OperationFacts facts = operation.facts();
    Javadoc doc = Javadoc.of(title(facts)).paragraph(Javadoc.escape(facts.description()));
    doc.list(items(facts));
    operation.arguments().stream()
        .filter(OperationDocs::saysMore)
        .forEach(parameter -> doc.tag(param(parameter)));
    return print(doc);
  }

  String shorter() {
    return leading("");
  }

  String withResponse() {
    return leading(
        operation.paging() == null
            ? ", with status and headers"
            : ", one page of it, with headers");
  }

  /** The first sentence, the request, and where the facts are. */
  private String leading(String how) {
    String api = flavour == Flavour.ASYNC ? operation.tag() + "Api" : "";
    return print(
        Javadoc.of(
            "%s %s%s. Facts: {@link %s#%s}"
                .formatted(title(operation.facts()), request(), how, api, main)));
  }

  private String print(Javadoc doc) {
    if (operation.facts().deprecated()) {
      doc.tag("@deprecated Zoom has deprecated it.");
    }
    return doc.print(INDENT);
  }

  private String request() {
    return code(operation.http() + " " + operation.path());
  }

  private String title(OperationFacts facts) {
    String title = Javadoc.escape(facts.title()).replaceAll("[.\\s]+$", "");
    Selection selection = operation.selection();
    String variant = selection == null ? "" : ", with " + code(selection.toString());
    return (title.isEmpty() ? "Calls {@code " + operation.path() + "}" : title) + variant + ".";
  }

  private List<String> items(OperationFacts facts) {
    List<String> items = new ArrayList<>();
    items.add(request() + "; " + family.reference());
    addCodes(items, "Required in the query: ", operation.requiredParams());
    if (operation.body() != null) {
      addCodes(items, "Required in the body: ", operation.body().required());
    }
    facts
        .listed()
        .forEach(
            (place, values) -> {
              // A caller has to know what may be sent; what is answered says so itself.
              if (!place.startsWith("answer ")) {
                addCodes(
                    items,
                    "Values of " + code(withoutPart(place)) + ": ",
                    values.stream().map(String::valueOf).toList());
              }
            });
    List<String> bounds = new ArrayList<>();
    facts.bounds().forEach((place, fact) -> bounds.add(code(place) + " " + Facts.of(fact)));
    if (!bounds.isEmpty()) {
      items.add("In the body: " + String.join("; ", bounds));
    }
    items.addAll(WindowDocs.of(facts.windows()));
    addCodes(items, "Deprecated in the answer: ", facts.deprecatedPlaces());
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

  /** {@code users[].type} for {@code body users[].type}. */
  private static String withoutPart(String place) {
    return place.substring(place.indexOf(' ') + 1);
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
