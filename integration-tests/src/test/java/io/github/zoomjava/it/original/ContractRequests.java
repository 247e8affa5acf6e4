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
import org.jspecify.annotations.Nullable;

/** The requests that the contract of a family sends. */
final class ContractRequests {
  /** Where Zoom's documents have their paths, but for SCIM, which has them at the root. */
  private static final String BASE_PATH = "/v2";

  private static final String MORE = " with ";

  private ContractRequests() {}

  /** By method and path as they stand in the document, by variant, and by how much is sent. */
  static Map<String, Request> of(Family family) throws Exception {
    Map<String, Request> requests = new LinkedHashMap<>();
    try (OperationContract contract = OperationContract.of(family.name());
        Stream<Check> checks = contract.checks()) {
      for (Check check : checks.toList()) {
        check.run();
      }
      for (OperationSpec operation : family.operations()) {
        String place = operation.http() + " " + operation.template();
        String variant = operation.selection() == null ? "" : MORE + operation.selection();
        RecordedRequest full = contract.fullRequests().get(operation.id());
        requests.put(place + variant, request(full));
        RecordedRequest sparse = contract.sparseRequests().get(operation.id());
        requests.put(place + variant + MORE + "no more than required", request(sparse));
      }
    }
    return requests;
  }

  /** Method and path alone: what explains a refusal explains it for all variants, full or sparse. */
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
