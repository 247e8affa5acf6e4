package io.github.zoomjava.buildtools.importer.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.github.zoomjava.buildtools.importer.Family;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Json;
import io.github.zoomjava.buildtools.importer.name.NameLock;
import io.github.zoomjava.buildtools.importer.pass.LiftTypes;
import io.github.zoomjava.buildtools.importer.pass.SpecPass;
import io.github.zoomjava.buildtools.importer.shape.ShapeMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The passes of events as {@code PassGoldenTest} has those of operations. */
class EventPassesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/events");
  private static final Family FAMILY =
      new Family("meetings", "Our title", "meetings.json", null, null, 1, false, List.of());
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());

  static Stream<SpecPass> passes() throws IOException {
    NameLock names = new NameLock(Json.object());
    return Stream.of(
        new ResolveReferences(),
        new AddExampleProperties(),
        new CompleteEnvelope(),
        new MarkEventIdentities(read("MarkEventIdentities/family.yaml")),
        new ShareModels(read("ShareModels/family.yaml")),
        new LiftTypes(NameEvents::nounOf, ShapeMerge::applyToMessages, names),
        new FinishEvents(FAMILY));
  }

  @ParameterizedTest
  @MethodSource("passes")
  void turnsItsDocumentIntoTheExpectedOne(SpecPass pass) throws IOException {
    String name = pass.getClass().getSimpleName();
    ObjectNode document = read(name + "/in.yaml");

    pass.apply(document, new ImportReport());

    Path expected = GOLDEN.resolve(name).resolve("out.yaml");
    String actual = YAML.writeValueAsString(document);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).content().isEqualTo(actual);
  }

  @Test
  void readsWebhooksAndPathsAlikeAndLeavesOutWhatTheCoreHas() throws IOException {
    ObjectNode source =
        (ObjectNode)
            Json.MAPPER.readTree(
                """
                {"openapi": "3.1.0", "info": {"version": "2"},
                 "webhooks": {"meeting.started": EVENT, "app_deauthorized": EVENT},
                 "paths": {"meeting.ended": EVENT}}
                """
                    .replace(
                        "EVENT",
                        """
                        {"post": {"requestBody": {
                          "description": "Text. **[Scopes](link):** `a:read`,`a:write`\\n\\n**[Granular Scopes](link):** `a:read:b`",
                          "content": {"application/json": {"schema": {"type": "object", "properties": {
                            "event": {"type": "string"}, "payload": {"type": "object"}}}}}}}}
                        """));

    ObjectNode events =
        EventImport.run(
            source, Json.object(), FAMILY, new NameLock(Json.object()), new ImportReport());

    assertThat(events.path("x-zoom-events").fieldNames())
        .toIterable()
        .containsExactly("meeting.ended", "meeting.started");
    assertThat(events.at("/x-zoom-events/meeting.started").toString())
        .isEqualTo(
            "{\"schema\":{\"$ref\":\"#/components/schemas/MeetingStarted\"},"
                + "\"x-zoom-scopes\":[\"a:read\",\"a:write\"],"
                + "\"x-zoom-granular-scopes\":[\"a:read:b\"]}");
    assertThat(events.toString()).doesNotContain("Text.");
  }

  @Test
  void namesEventsForGoodAndApartFromOtherTypes() throws IOException {
    NameLock names = new NameLock(Json.object());
    names.lockType("MeetingEnded", List.of("GET /meetings 200"));

    new NameEvents(names).apply(read("LiftTypes/in.yaml"), new ImportReport());

    assertThat(names.lockedTypes())
        .containsEntry("meeting.started 200", "MeetingStarted")
        .containsEntry("meeting.ended 200", "MeetingEndedEvent");
  }

  private static ObjectNode read(String file) throws IOException {
    return (ObjectNode) YAML.readTree(GOLDEN.resolve(file).toFile());
  }
}
