package io.github.zoomjava.buildtools.generator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a family's document of events into files: a record for each event, and their module. */
final class EventGeneration {

  private static final String SCHEMA = "schema";
  private static final String SERVICE = "io.github.zoomjava.core.event.EventModule";

  private final Family family;
  private final Document document;
  private final @Nullable Generation operations;
  private final Types types;
  private final GeneratedFiles files;
  private final Templates templates = new Templates();

  /**
   * Generates into the files.
   *
   * @param operations those of the family, whose types events share; null if it has none
   */
  EventGeneration(
      Family family, Document document, @Nullable Generation operations, GeneratedFiles files) {
    this.family = family;
    this.document = document;
    this.operations = operations;
    this.types =
        new Types(document, family.modelPackage(), operations == null ? null : operations.types());
    this.files = files;
  }

  void run() {
    Map<String, String> events = new TreeMap<>();
    document.events().forEach((name, facts) -> events.put(name, message(name, facts)));
    Properties properties = new Properties(document, types);
    Usage usage = new Usage(document, types, properties, family.rootPackage(), List.of());
    document.events().forEach((name, facts) -> usage.noteEvent(message(name, facts), name, facts));
    new TypeNames(family, document).check(List.of());
    models(properties, usage);
    module(events);
    files.add(
        ZoomJavaCodegen.RESOURCES + "/META-INF/zoom/events/" + family.name() + ".json",
        new EventIndex(family, document, operations == null ? null : operations.document())
            .of(events));
  }

  private String message(String event, Extensions facts) {
    Extensions schema = facts.object(SCHEMA);
    String reference = schema == null ? null : schema.text("$ref");
    if (reference == null) {
      throw document
          .root()
          .at("x-zoom-events", event)
          .error("the event has no schema", "Import the family again");
    }
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private void models(Properties properties, Usage usage) {
    ModelDocs docs = new ModelDocs(document, usage);
    EnumViews enums = new EnumViews(family, document, docs);
    RecordViews records = new RecordViews(family, document, properties, usage, docs);
    for (String name : document.schemas().keySet()) {
      if (types.isEnum(name)) {
        java(name, "enum", enums.of(name));
      } else if (types.isRecord(name)) {
        java(name, "record", records.of(name));
      }
    }
  }

  private void module(Map<String, String> events) {
    String type = JavaNames.upperCamel(family.name()) + "Events";
    Map<String, String> aliases = new TreeMap<>();
    document
        .events()
        .forEach(
            (name, facts) ->
                facts.texts("x-zoom-aliases").forEach(alias -> aliases.put(alias, name)));
    Map<String, String> byEveryName = new TreeMap<>(events);
    aliases.forEach((alias, name) -> byEveryName.put(alias, events.get(name)));
    java(type, "events", EventsView.of(family, type, byEveryName, aliases));
    files.add(
        ZoomJavaCodegen.RESOURCES + "/META-INF/services/" + SERVICE,
        family.modelPackage() + "." + type + "\n");
    String title = document.title() == null ? family.name() : Javadoc.escape(document.title());
    String javadoc = Javadoc.of(title + ".").tag("@see " + family.reference()).print(0);
    java(
        "package-info",
        "packageInfo",
        new PackageView(family.name(), family.modelPackage(), javadoc, type));
  }

  private void java(String type, String template, Object view) {
    String folder = family.modelPackage().replace('.', '/');
    files.add(
        ZoomJavaCodegen.SOURCES + "/" + folder + "/" + type + ".java",
        templates.print(template, view));
  }
}
