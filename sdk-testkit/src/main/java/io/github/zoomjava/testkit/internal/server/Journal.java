package io.github.zoomjava.testkit.internal.server;

import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What arrived, and what of it contradicted the documents. */
final class Journal {
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final List<String> refusals = new CopyOnWriteArrayList<>();
  private final boolean keepsRequests;

  Journal(boolean keepsRequests) {
    this.keepsRequests = keepsRequests;
  }

  void record(@Nullable String operation, HttpRequest request, String path, Answer answer) {
    if (!keepsRequests) {
      return;
    }
    String contentType = request.body().contentType();
    requests.add(
        new RecordedRequest(
            operation,
            request.method(),
            path,
            request.query(),
            withoutToken(request.headers()),
            contentType.isEmpty() ? null : contentType,
            request.body().text(),
            answer.status(),
            answer.body()));
  }

  private static Map<String, String> withoutToken(Map<String, String> headers) {
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("authorization");
    return kept;
  }

  /** Remembers a refusal; the body is left out, as it may hold what no log should show. */
  void refuse(String operation, HttpRequest request, String path, List<String> reasons) {
    refusals.add(
        "%s %s%s (%s): %s"
            .formatted(
                request.method(),
                path,
                request.query().isEmpty() ? "" : "?" + request.query(),
                operation,
                String.join("; ", reasons)));
  }

  List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  List<String> refusals() {
    return List.copyOf(refusals);
  }
}
