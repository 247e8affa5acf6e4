package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;

/** Reads a document of events, whose references to the family's own types stay references. */
final class EventDocuments {

  private EventDocuments() {}

  static Document read(Path file) {
    ParseOptions options = new ParseOptions();
    options.setResolve(false);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
    OpenAPI events = result.getOpenAPI();
    if (events == null) {
      throw SpecLocation.root(file.toString())
          .error("this is no OpenAPI: " + result.getMessages(), "Import the family again");
    }
    return new Document(events, file.toString());
  }
}
