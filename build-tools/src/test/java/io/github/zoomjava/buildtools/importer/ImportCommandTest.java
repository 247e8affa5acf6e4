package io.github.zoomjava.buildtools.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ImportCommandTest {
  private static final String GOOD =
      """
      {"openapi": "3.0.0", "info": {"version": "2"}, "paths": {"/users": {"get": {
        "tags": ["Users"], "summary": "List users", "operationId": "users",
        "responses": {"200": {"content": {"application/json": {"schema": {"type": "object",
          "properties": {"users": {"type": "array", "items": {"type": "object",
            "properties": {"id": {"type": "string"}}}}}}}}}}}}}}
      """;

  @TempDir private Path folder;
  private Path from = Path.of("");
  private Path endpoints = Path.of("");
  private Path specs = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeFolders() throws IOException {
    from = Files.createDirectory(folder.resolve("from"));
    endpoints = Files.createDirectory(from.resolve("endpoints"));
    specs = Files.createDirectory(folder.resolve("specs"));
    Files.writeString(
        specs.resolve("catalog.yaml"), "families:\n  users:\n    title: Zoom Users\n");
  }

  @Test
  void importsAFamilyAndReportsWhatItFound() throws IOException {
    Files.writeString(endpoints.resolve("users.json"), GOOD);

    assertThat(run("users")).isZero();

    assertThat(specs.resolve("users/openapi.yaml"))
        .content()
        .contains("$ref: \"#/components/schemas/User\"");
    assertThat(specs.resolve("users/names.yaml")).content().contains("GET /users:");
    assertThat(specs.resolve("catalog.yaml"))
        .content()
        .contains("sha-256:")
        .contains("operations: 1");
    assertThat(out.toString())
        .contains("[1/1] users", "operations: 1", "entries of names.yaml that name nothing: 0");
  }

  @Test
  void reportsNamesOfWhatTheDocumentHasNoLonger() throws IOException {
    Files.writeString(endpoints.resolve("users.json"), GOOD);
    Files.writeString(
        Files.createDirectory(specs.resolve("users")).resolve("names.yaml"),
        "curated: {methods: {GET /rooms: list}}\n");

    assertThat(run("users")).isZero();

    assertThat(out.toString())
        .contains("entries of names.yaml that name nothing: 1\n    curated method GET /rooms\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '!',
      value = {
        "not json at all; this is not JSON",
        "{\"openapi\": \"3.0.0\", \"paths\": {\"/users\": {; ends too early",
        "[]; no JSON object",
        "{\"swagger\": \"2.0\"}; #/openapi: the document is not OpenAPI 3",
        "{\"openapi\": \"3.0.0\"}; #/paths: the document has no paths",
        "{\"openapi\": \"3.0.0\", \"paths\": {}}; has no operations",
        "{\"openapi\": \"3.0.0\", \"paths\": {\"/a/b\": {\"get\": {}}}}; #/paths/~1a~1b/get/responses: the operation has no responses",
      })
  void refusesABadDocumentByPlaceAndLeavesSpecsAlone(String document, String problem)
      throws IOException {
    Files.writeString(endpoints.resolve("users.json"), document);
    String before = Files.readString(specs.resolve("catalog.yaml"));

    assertThat(run("users")).isEqualTo(2);

    assertThat(err.toString()).contains("users.json", problem, "Download the document again");
    assertThat(specs.resolve("catalog.yaml")).content().isEqualTo(before);
    try (Stream<Path> files = Files.list(specs)) {
      assertThat(files).containsExactly(specs.resolve("catalog.yaml"));
    }
  }

  @Test
  void refusesAFamilyThatIsNotInTheCatalog() {
    assertThat(run("nosuch")).isEqualTo(2);
    assertThat(err.toString()).contains("specs/catalog.yaml#/families/nosuch", "known are users");
  }

  @Test
  void importsNothingWhenOneOfTwoFamiliesIsBad() throws IOException {
    Files.writeString(
        specs.resolve("catalog.yaml"),
        "families:\n  users:\n    title: Zoom Users\n  rooms:\n    title: Zoom Rooms\n");
    Files.writeString(endpoints.resolve("users.json"), GOOD);

    assertThat(run("users", "rooms")).isEqualTo(2);

    assertThat(err.toString()).contains("rooms.json", "there is no such file");
    assertThat(specs.resolve("users")).doesNotExist();
  }

  @Test
  void addsWhatTheCatalogListsForMasterAccounts() throws IOException {
    Files.writeString(
        specs.resolve("catalog.yaml"),
        "families:\n  users:\n    title: Zoom Users\n    master:\n      billing: {}\n");
    Files.writeString(endpoints.resolve("users.json"), GOOD);
    Files.writeString(
        Files.createDirectory(from.resolve("master")).resolve("billing.json"),
        GOOD.replace("/users", "/accounts/{accountId}/plans").replace("List users", "List plans"));

    assertThat(run("users")).isZero();

    assertThat(specs.resolve("users/openapi.yaml"))
        .content()
        .contains("/accounts/{accountId}/plans");
    assertThat(specs.resolve("catalog.yaml"))
        .content()
        .contains("operations: 2")
        .containsPattern("billing:\\s+sha-256: [0-9a-f]{64}");
    assertThat(out.toString()).contains("operations of master accounts only: 1");
  }

  @Test
  void refusesAFamilyWhoseMasterDocumentIsMissing() throws IOException {
    Files.writeString(
        specs.resolve("catalog.yaml"),
        "families:\n  users:\n    title: Zoom Users\n    master:\n      billing: {}\n");
    Files.writeString(endpoints.resolve("users.json"), GOOD);

    assertThat(run("users")).isEqualTo(2);

    assertThat(err.toString()).contains("billing.json", "there is no such file", "no master entry");
  }

  @Test
  void refusesUnknownOptionsAndProposesTheRightOne() {
    assertThat(run("--frm")).isEqualTo(2);
    assertThat(err.toString()).contains("Unknown option: '--frm'", "--from");
  }

  @Test
  void helpsWithExitCodes() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("--from", "Exit codes:", "specs/ is as it was");
  }

  private int run(String... arguments) {
    CommandLine command = ImportCommand.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    String[] all =
        Stream.concat(
                Stream.of("--from", from.toString(), "--specs", specs.toString()),
                Stream.of(arguments))
            .toArray(String[]::new);
    return command.execute(all);
  }
}
