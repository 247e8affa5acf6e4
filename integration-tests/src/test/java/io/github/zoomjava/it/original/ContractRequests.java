package io.github.zoomjava.it.original;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.contract.Check;
import io.github.zoomjava.testkit.contract.OperationContract;
import io.github.zoomjava.testkit.internal.index.Family;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The first request that the contract of a family sends for each operation. */
final class ContractRequests {
  /** Where Zoom's documents have their paths. */
  private static final String BASE_PATH = "/v2";

  private static final String VARIANT = " with ";

  private ContractRequests() {}

  /** By method and path as they stand in the document, and by variant. */
  static Map<String, Request> of(Family family) throws Exception {
    Map<String, RecordedRequest> sent = new LinkedHashMap<>();
    try (OperationContract contract = OperationContract.of(family.name())) {
      try (Stream<Check> checks = contract.checks()) {
        for (Check check : checks.toList()) {
          check.run();
        }
        for (RecordedRequest request : contract.requests()) {
          sent.putIfAbsent(Objects.requireNonNull(request.operation()), request);
        }
      }
    }
    Map<String, Request> requests = new LinkedHashMap<>();
    for (OperationSpec operation : family.operations()) {
      requests.put(
          operation.http() + " " + operation.template() + variant(operation),
          request(Objects.requireNonNull(sent.get(operation.id()), operation.id())));
    }
    return requests;
  }

  /** Method and path alone: what explains a refusal explains it for all variants. */
  static String place(String request) {
    return request.replaceFirst(VARIANT + ".*", "");
  }

  private static String variant(OperationSpec operation) {
    return operation.selection() == null ? "" : VARIANT + operation.selection();
  }

  private static Request request(RecordedRequest recorded) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(recorded.method(), BASE_PATH + recorded.path())
            .withAuthorization("Bearer any");
    recorded.query().forEach(request::withQueryParam);
    if (recorded.contentType() != null) {
      request.withContentType(recorded.contentType()).withBody(recorded.body());
    }
    return request.build();
  }
}
