package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.PageSpec;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Drifted;
import io.github.zoomjava.testkit.internal.sample.KnownValues;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import io.github.zoomjava.testkit.internal.sample.Sparse;
import io.github.zoomjava.testkit.internal.sample.Variation;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to an operation, and what comes back.
 *
 * @param name in the counts of the contract
 * @param operation the operation
 * @param request what is sent
 * @param answers what becomes of the server's answers, which have all that the document knows
 */
record Scenario(String name, OperationSpec operation, SampleRequest request, Variation answers) {
  static final String FULL = "full";
  static final String SPARSE = "sparse";
  private static final String DRIFT = "drift";

  /** Everything that the document knows is sent and comes back. */
  static Scenario full(OperationSpec operation) {
    return new Scenario(FULL, operation, SampleRequest.of(operation), Variation.FULL);
  }

  /** Only what the document requires is sent and comes back. */
  static Scenario sparse(OperationSpec operation) {
    SampleRequest request = SampleRequest.of(operation).sparse(operation);
    return new Scenario(SPARSE, operation, request, new Sparse(0));
  }

  /** As full, with other values of all enums. */
  static Scenario values(OperationSpec operation, int turn) {
    KnownValues values = new KnownValues(turn);
    SampleRequest request = SampleRequest.of(operation).with(operation, values);
    return new Scenario("values", operation, request, values);
  }

  /** The answer contradicts the document, in the same way in every run. */
  static Scenario drift(OperationSpec operation) {
    Variation drifted = new Drifted(operation.id().hashCode());
    return new Scenario(DRIFT, operation, SampleRequest.of(operation), drifted);
  }

  /** Returns whether answers are what the document says. */
  boolean isFaithful() {
    return !name.equals(DRIFT);
  }

  /** Returns whether no more is sent than what the document requires. */
  boolean isSparse() {
    return name.equals(SPARSE);
  }

  /** How many pages there are for a client that goes on as long as the answers say that it can. */
  int pages() {
    @Nullable PageSpec page = operation.page();
    @Nullable Schema schema = operation.response().schema();
    boolean saysHow =
        page != null && schema != null && schema.required().contains(page.responseToken());
    return saysHow || !(answers instanceof Sparse) ? 2 : 1;
  }

  /** What the client gets for what the server answers. */
  String received(String answer) {
    @Nullable Schema schema = operation.response().schema();
    return schema == null || answers == Variation.FULL
        ? answer
        : answers.of(schema, JsonParser.parseString(answer)).toString();
  }
}
