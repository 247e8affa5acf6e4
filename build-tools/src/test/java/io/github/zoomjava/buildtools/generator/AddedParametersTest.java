package io.github.zoomjava.buildtools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever optional thing Zoom adds to an operation, calls of it go on to compile. */
class AddedParametersTest {

  private static final Pattern METHOD = Pattern.compile("(?m)^  public (?!final)([^{]*)\\{");

  private static final String QUERY =
      "        - {name: notify, in: query, schema: {type: boolean}}\n";
  private static final String TOKEN =
      "        - {name: next_page_token, in: query, schema: {type: string}}\n";
  private static final String PROPERTY = "        note: {type: string}\n";

  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info: {title: Things, version: "1"}
      paths:
        /things/{thingId}:
          HTTP:
            tags: [Things]
            summary: Do it
            operationId: thingsDo
            x-zoom-source-id: do
            x-zoom-method: doIt
            x-zoom-rate-limit: LIGHT
            x-zoom-params: DoParams
            PAGE
            parameters:
              - {name: thingId, in: path, required: true, schema: {type: string, format: int64}}
      QUERY
            requestBody: BODY
            responses:
              "200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/ThingPage"}}}}
      components:
        schemas:
          ThingPage:
            type: object
            properties:
              next_page_token: {type: string}
              things: {type: array, items: {type: string}}
          ThingBody:
            type: object
            REQUIRED
            properties:
              kind: {type: string, KIND}
              seats: {type: boolean}
      PROPERTY
      """;

  /** With the properties that the body requires: a value, a constant, or nothing. */
  @ParameterizedTest
  @CsvSource({
    "GET, false, ''",
    "GET, true, ''",
    "PATCH, false, ''",
    "PATCH, false, seats",
    "PATCH, false, 'seats, kind'",
    "PATCH, true, seats",
    "POST, false, constant",
    "POST, true, constant"
  })
  void everyMethodIsStillThere(String http, boolean paged, String required, @TempDir Path folder)
      throws IOException {
    Set<String> before = methods(http, paged, required, "", "", folder.resolve("a"));
    Set<String> withQuery = methods(http, paged, required, QUERY, "", folder.resolve("b"));
    Set<String> withBoth = methods(http, paged, required, QUERY, PROPERTY, folder.resolve("c"));

    assertThat(before).hasSizeGreaterThan(4);
    assertThat(withQuery).containsAll(before).hasSizeGreaterThan(before.size() - (paged ? 1 : 0));
    assertThat(withBoth).isEqualTo(withQuery);
  }

  private static Set<String> methods(
      String http, boolean paged, String required, String query, String property, Path folder)
      throws IOException {
    boolean constant = required.equals("constant");
    String text =
        DOCUMENT
            .replace("HTTP", http.toLowerCase(Locale.ROOT))
            .replace(
                "      PAGE\n",
                paged
                    ? "      x-zoom-page: {style: token, items: things, item: string, request-token:"
                        + " next_page_token, response-token: next_page_token}\n"
                    : "")
            .replace("QUERY\n", (paged ? TOKEN : "") + query)
            .replace(
                "      requestBody: BODY\n",
                http.equals("GET")
                    ? ""
                    : "      requestBody: {content: {application/json: {schema: {$ref:"
                        + " \"#/components/schemas/ThingBody\"}}}}\n")
            .replace(
                "      REQUIRED\n",
                required.isEmpty()
                    ? ""
                    : "      required: [" + (constant ? "kind" : required) + "]\n")
            .replace(", KIND", constant ? ", x-zoom-constant: big" : "")
            .replace("PROPERTY\n", property);
    Files.createDirectories(folder);
    Path document = Files.writeString(folder.resolve("openapi.yaml"), text);
    Generator.runUnvalidated(document, folder.resolve("out"));
    Set<String> methods = new TreeSet<>();
    for (Path file : Generator.javaFiles(folder.resolve("out"))) {
      if (file.toString().endsWith("Api.java")) {
        Matcher method = METHOD.matcher(Files.readString(file));
        while (method.find()) {
          String declared = method.group(1).replaceAll("\\s+", " ").strip();
          methods.add(file.getFileName() + " " + declared.replaceAll("\\w+([,)])", "$1"));
        }
      }
    }
    return methods;
  }
}
