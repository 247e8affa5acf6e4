package io.github.zoomjava.it.original;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import io.github.zoomjava.it.ContractRun;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The requests that the contract of a family sends. */
final class ContractRequests {
  /** Where Zoom's documents have their paths, but for SCIM, which has them at the root. */
  private static final String BASE_PATH = "/v2";

  private static final String MORE = " with ";
  private static final String SPARSE = "no more than required";

  private ContractRequests() {}

  /** By method and path as they stand in the document, by variant, and by how much is sent. */
  static Map<String, Request> of(ContractRun run) {
    Map<String, Request> requests = new LinkedHashMap<>();
    for (OperationSpec operation : run.family().operations()) {
      String place = operation.http() + " " + operation.template();
      String variant = operation.selection() == null ? "" : MORE + operation.selection();
      requests.put(place + variant, request(run.full().get(operation.id())));
      requests.put(place + variant + MORE + SPARSE, request(run.sparse().get(operation.id())));
    }
    return requests;
  }

  /**
   * Method and path alone: what explains a refusal explains it for all variants, full or sparse.
   */
  static String place(String request) {
    return request.replaceFirst(MORE + ".*", "");
  }

  private static Request request(@Nullable RecordedRequest sent) {
    RecordedRequest recorded = Objects.requireNonNull(sent);
    String basePath = recorded.path().startsWith("/scim2/") ? "" : BASE_PATH;
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(recorded.method(), basePath + recorded.path())
            .withAuthorization("Bearer any");
    recorded.query().forEach(request::withQueryParam);
    if (recorded.contentType() != null) {
      request.withContentType(recorded.contentType()).withBody(recorded.body());
    }
    return request.build();
  }
}
