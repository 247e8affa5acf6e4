package io.github.zoomjava.buildtools.importer.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.Json;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventAliasesTest {
  private static final Set<String> HEADINGS = Set.of("group.member_deleted", "group.created");

  @Test
  void findsTheNameOfTheExampleThatIsNotTheHeading() {
    assertThat(aliases("{\n \"event\": \"group.members_deleted\", \"payload\": {}}"))
        .containsExactly("group.members_deleted");
  }

  @Test
  void findsNoneWhereTheExampleHasTheHeading() {
    assertThat(aliases("{\"event\":\"group.member_deleted. \"}")).isEmpty();
  }

  @Test
  void takesTheHeadingOfAnotherEventForASlip() {
    assertThat(aliases("{\"event\":\"group.created\"}")).isEmpty();
  }

  private static Iterable<String> aliases(String example) {
    ObjectNode message = Json.object();
    message.putObject("examples").putObject("json-example").put("value", example);
    return EventAliases.of("group.member_deleted", message, HEADINGS);
  }
}
