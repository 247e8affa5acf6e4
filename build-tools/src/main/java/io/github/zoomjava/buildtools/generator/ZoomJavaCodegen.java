package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;

/**
 * Plugs into openapi-generator, which parses and validates the document. From there on the work is
 * ours: the generator's own models of operations and schemas cannot express what we print, so it is
 * left with an empty document and writes nothing.
 *
 * <p>A document of events beside that of the operations, {@code events.yaml}, is generated with it;
 * a family of events alone has that one only.
 *
 * <p>Options: {@code family}, the folder below {@code specs/}; {@code rootPackage}, for example
 * {@code io.github.zoomjava.users}.
 */
public final class ZoomJavaCodegen extends DefaultCodegen {

  static final String SOURCES = "src/main/java";
  static final String RESOURCES = "src/main/resources";

  private static final String EVENTS = "events.yaml";
  private static final String FAMILY = "family";
  private static final String ROOT_PACKAGE = "rootPackage";

  /** For openapi-generator, which makes it by its name. */
  public ZoomJavaCodegen() {
    cliOptions.add(new CliOption(FAMILY, "the folder of the document below specs/"));
    cliOptions.add(new CliOption(ROOT_PACKAGE, "the Java package of the family"));
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "zoom-java";
  }

  @Override
  public String getHelp() {
    return "Generates the Java files of one family of the Zoom SDK for Java.";
  }

  /** Off, because it would move and rename schemas that are named for good. */
  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  /** Off, because the importer has normalised the document. */
  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    GeneratedFiles files = new GeneratedFiles();
    Document document = new Document(openApi, getInputSpec());
    if (document.events().isEmpty()) {
      Generation operations = new Generation(family(document), document, files);
      operations.run();
      Path events = Path.of(getInputSpec()).resolveSibling(EVENTS);
      if (Files.exists(events)) {
        events(EventDocuments.read(events), operations, files);
      }
    } else {
      events(document, null, files);
    }
    files.writeTo(Path.of(getOutputDir()));
    openApi.setPaths(new Paths());
    openApi.setComponents(new Components());
  }

  private Family family(Document document) {
    return Family.ofOperations(option(FAMILY), option(ROOT_PACKAGE), document.url());
  }

  private void events(Document document, @Nullable Generation operations, GeneratedFiles files) {
    Family events = Family.ofEvents(option(FAMILY), option(ROOT_PACKAGE), document.url());
    new EventGeneration(events, document, operations, files).run();
  }

  /** Left as it is: what we print is escaped where it is made. */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  /** Nothing to say at the end. */
  @Override
  public void postProcess() {}

  private String option(String name) {
    Object value = additionalProperties.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Set the option " + name + " in configOptions.");
    }
    return value.toString();
  }
}
