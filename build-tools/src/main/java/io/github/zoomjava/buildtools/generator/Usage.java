package io.github.zoomjava.buildtools.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places where the schemas of a document are used: in requests, in forms, as pages, inside
 * others.
 */
final class Usage {

  private final Document document;
  private final Types types;
  private final Properties properties;
  private final String rootPackage;

  private final Set<String> requests = new HashSet<>();
  private final Set<String> answers = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
  private final Map<String, Extensions> messages = new HashMap<>();
  private final Set<String> payloads = new HashSet<>();
  private final Set<String> wholeForms = new HashSet<>();
  private final Map<String, Paging> pages = new HashMap<>();
  private final Map<String, Set<String>> mentions = new LinkedHashMap<>();

  Usage(
      Document document,
      Types types,
      Properties properties,
      String rootPackage,
      List<ApiOperation> operations) {
    this.document = document;
    this.types = types;
    this.properties = properties;
    this.rootPackage = rootPackage;
    operations.forEach(this::note);
    document.schemas().keySet().stream().filter(types::isRecord).forEach(this::noteParts);
    for (String form : forms) {
      if (requests.contains(form)) {
        throw document
            .schemaAt(form)
            .error("one schema is sent as a form and as JSON", "Give the form a schema of its own");
      }
    }
  }

  /** A schema is the message of an event. */
  void noteEvent(String schema, String event, Extensions facts) {
    mention(schema, "the event {@code " + event + "}");
    messages.put(schema, facts);
    properties.of(schema).stream()
        .filter(property -> property.wire().equals("payload"))
        .flatMap(property -> models(property.type()).stream())
        .forEach(payload -> payloads.add(payload.schema()));
  }

  /** Tells whether it is on the way from an event to what happened, and to whom. */
  boolean isContainer(String schema, Property property) {
    String way =
        messages.containsKey(schema) ? "payload" : payloads.contains(schema) ? "object" : "";
    return property.wire().equals(way) && property.type().isRecord();
  }

  /** The facts of the event whose message it is; null for what is no message. */
  @Nullable Extensions event(String schema) {
    return messages.get(schema);
  }

  /** Tells whether users build values of it, so that it needs a builder. */
  boolean inRequests(String schema) {
    return requests.contains(schema);
  }

  /** Tells whether Zoom answers with it, so that it is a record; what is only sent is not. */
  boolean isAnswered(String schema) {
    return answers.contains(schema) || !requests.contains(schema);
  }

  /** Tells whether it is a multipart form, or what a form has a list of. */
  boolean isForm(String schema) {
    return forms.contains(schema);
  }

  /**
   * The argument of a lambda that fills in a value: the value itself, or the builder of a record.
   */
  String filledIn(JavaType type, Imports imports) {
    boolean built =
        type instanceof JavaType.Model model
            && inRequests(model.schema())
            && answers.contains(model.schema());
    return type.in(imports) + (built ? ".Builder" : "");
  }

  @Nullable Paging paging(String schema) {
    return pages.get(schema);
  }

  /** The users of a schema, as sentences of HTML with links. */
  List<String> mentions(String schema) {
    return List.copyOf(mentions.getOrDefault(schema, Set.of()));
  }

  private void note(ApiOperation operation) {
    String link = operation.link(rootPackage);
    Body body = operation.body();
    if (body != null) {
      for (JavaType.Model model : models(body.type())) {
        mention(model.schema(), "sent by " + link);
        if (body.multipart()) {
          wholeForms.add(model.schema());
          reach(model.schema(), forms);
        } else {
          reach(model.schema(), requests);
        }
      }
    }
    for (Parameter parameter : operation.parameters()) {
      models(parameter.type()).forEach(model -> mention(model.schema(), "taken by " + link));
    }
    for (JavaType.Model model : models(operation.answer().type())) {
      mention(model.schema(), "answered by " + link);
      reach(model.schema(), answers);
    }
    Paging paging = operation.paging();
    if (paging != null) {
      notePage(operation, paging);
    }
  }

  private void notePage(ApiOperation operation, Paging paging) {
    for (JavaType.Model page : models(operation.answer().type())) {
      Paging other = pages.putIfAbsent(page.schema(), paging);
      if (other != null && !other.answersLike(paging)) {
        throw operation
            .at()
            .error(
                "another operation pages " + page.schema() + " in another way",
                "Give one of them an answer type of its own");
      }
    }
  }

  private void reach(String schema, Set<String> reached) {
    if (types.isRecord(schema) && reached.add(schema)) {
      for (Property property : properties.of(schema)) {
        models(property.type()).forEach(model -> reach(model.schema(), reached));
      }
    }
  }

  private void noteParts(String schema) {
    for (Property property : properties.of(schema)) {
      for (JavaType.Model part : models(property.type())) {
        mention(part.schema(), "part of {@link " + schema + "}");
        boolean listed = property.isList() && wholeForms.contains(schema);
        if (forms.contains(schema) && !part.openEnum() && !listed) {
          throw document
              .schemaAt(schema)
              .at("properties", property.wire())
              .error(
                  "a form has no place for an object except in a list of its own",
                  "Make it a string of JSON");
        }
      }
    }
  }

  private void mention(String schema, String how) {
    mentions.computeIfAbsent(schema, name -> new LinkedHashSet<>()).add(how);
  }

  private static List<JavaType.Model> models(JavaType type) {
    List<JavaType.Model> models = new ArrayList<>();
    if (type instanceof JavaType.Model model) {
      models.add(model);
    } else if (type instanceof JavaType.ListOf list) {
      models.addAll(models(list.item()));
    }
    return models;
  }
}
