package io.github.zoomjava.it.original;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.it.Families;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.FakeZoomBuilder;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ResponseSpec;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * FakeZoom answers no property and no enum value that the operation's own document does not list,
 * unless {@code foreign-answers.tsv} explains it.
 */
class ListedAnswersTest {
  private final Set<Refusal> foreign = new LinkedHashSet<>();
  private int answers;

  @Test
  void nothingIsAnsweredThatTheOperationDoesNotListOrItIsExplained() throws Exception {
    OriginalDocuments.assumeTheyAreHere();
    for (FakeZoomBuilder builder : List.of(FakeZoom.builder(), FakeZoom.builder().sparse())) {
      askForWhatIsRemembered(builder);
      askForSamples(builder.stateless());
    }

    System.out.printf("%d answers, not listed in them: %d%n", answers, foreign.size());
    KnownRefusals known = KnownRefusals.read("foreign-answers.tsv");
    SoftAssertions.assertSoftly(
        softly -> {
          softly
              .assertThat(foreign.stream().filter(each -> known.reason(each).isEmpty()))
              .isEmpty();
          softly.assertThat(known.unused()).as("explanations that explain nothing").isEmpty();
          softly.assertThat(answers).isGreaterThan(7_000);
        });
  }

  private void askForSamples(FakeZoomBuilder builder) throws Exception {
    try (FakeZoom fake = builder.start()) {
      SampleCalls calls = new SampleCalls(fake);
      for (Family family : Families.all()) {
        for (OperationSpec operation : json(family)) {
          Optional<JsonElement> answer =
              calls.json(operation, Map.of(), SampleCalls.withoutOptionalParameters(operation));
          assertThat(answer).as(operation.id()).isPresent();
          check(family, operation, answer);
          check(family, operation, calls.json(operation, Map.of(), SampleRequest.of(operation)));
        }
      }
    }
  }

  private void askForWhatIsRemembered(FakeZoomBuilder builder) throws Exception {
    try (FakeZoom fake = builder.start()) {
      SampleCalls calls = new SampleCalls(fake);
      Map<String, String> ids = new HashMap<>(Map.of("users", "me"));
      for (Family family : Families.all()) {
        for (OperationSpec operation : creationFirst(family)) {
          SampleRequest full = SampleCalls.withoutOptionalParameters(operation);
          Optional<JsonElement> answer = calls.json(operation, ids, full);
          if (answer.isEmpty()) {
            // All that the document knows may be more than goes together.
            answer = calls.json(operation, ids, SampleRequest.of(operation).sparse(operation));
          }
          check(family, operation, answer);
          answer.ifPresent(each -> learn(operation, each, ids));
        }
      }
    }
  }

  private void check(Family family, OperationSpec operation, Optional<JsonElement> answer) {
    Optional<JsonObject> schema = OriginalAnswers.of(family.name()).schema(operation);
    if (answer.isPresent() && schema.isPresent()) {
      answers++;
      String name = operation.http() + " " + operation.template();
      ListedShape.foreign(answer.get(), schema.get())
          .forEach(each -> foreign.add(new Refusal(name, each)));
    }
  }

  private static List<OperationSpec> json(Family family) {
    return family.operations().stream()
        .filter(each -> each.response().kind() == ResponseSpec.Kind.JSON)
        .toList();
  }

  /** What creates, from the outside in; then what shows and changes; nothing that deletes. */
  private static List<OperationSpec> creationFirst(Family family) {
    List<OperationSpec> all = new ArrayList<>(json(family));
    all.removeIf(each -> each.http().equals("DELETE"));
    all.sort(
        Comparator.comparing((OperationSpec each) -> !each.http().equals("POST"))
            .thenComparing(each -> each.path().toString().length()));
    return all;
  }

  /** The id of what was created, to ask for it by. */
  private static void learn(OperationSpec operation, JsonElement answer, Map<String, String> ids) {
    boolean created = operation.http().equals("POST") && answer instanceof JsonObject;
    if (created && answer.getAsJsonObject().has("id")) {
      String word = SampleCalls.lastWord(operation.path().toString());
      ids.putIfAbsent(word, answer.getAsJsonObject().get("id").getAsString());
    }
  }
}
