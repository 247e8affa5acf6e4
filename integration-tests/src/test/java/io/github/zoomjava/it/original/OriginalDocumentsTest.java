package io.github.zoomjava.it.original;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import io.github.zoomjava.it.ContractRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Holds what the SDK sends against what Zoom publishes, without our own documents in between. A
 * refusal is a fault of ours unless {@code known-refusals.tsv} explains it.
 */
class OriginalDocumentsTest {
  @Test
  void everyRequestIsAcceptedOrItsRefusalExplained() throws Exception {
    OriginalDocuments.assumeTheyAreHere();
    KnownRefusals known = KnownRefusals.read();
    List<Refusal> unexplained = new ArrayList<>();
    for (ContractRun run : ContractRun.all()) {
      unexplained.addAll(judge(run, known));
    }

    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(unexplained).as("refusals without an explanation").isEmpty();
          softly.assertThat(known.unused()).as("explanations that explain nothing").isEmpty();
        });
  }

  /** Prints how a family fares; returns what nothing explains. */
  private static List<Refusal> judge(ContractRun run, KnownRefusals known) throws Exception {
    String family = run.family().name();
    OpenApiInteractionValidator document = OriginalDocuments.validator(family);
    Map<String, Request> requests = ContractRequests.of(run);
    List<Refusal> unexplained = new ArrayList<>();
    StringBuilder report = new StringBuilder();
    int refused = 0;
    for (Map.Entry<String, Request> request : requests.entrySet()) {
      List<Refusal> refusals =
          document.validateRequest(request.getValue()).getMessages().stream()
              .map(each -> Refusal.of(ContractRequests.place(request.getKey()), each))
              .distinct()
              .toList();
      refused += refusals.isEmpty() ? 0 : 1;
      for (Refusal refusal : refusals) {
        String reason = known.reason(refusal).orElse("NOT EXPLAINED");
        report.append("  ").append(refusal).append("\n    -> ").append(reason).append('\n');
        if (known.reason(refusal).isEmpty()) {
          unexplained.add(refusal);
        }
      }
    }
    System.out.printf(
        "%s: %d requests accepted, %d refused%n%s",
        family, requests.size() - refused, refused, report);
    return unexplained;
  }
}
