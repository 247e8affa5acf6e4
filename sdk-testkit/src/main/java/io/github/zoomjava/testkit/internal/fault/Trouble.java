package io.github.zoomjava.testkit.internal.fault;

import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.time.Instant;
import java.util.function.Supplier;

/** Something that goes wrong with one request. */
@FunctionalInterface
public interface Trouble {
  /**
   * The answer to a request.
   *
   * @param ordinary carries the request out and gives the answer it deserves; not asked by trouble
   *     that keeps the request from being carried out
   */
  Answer answer(OperationSpec operation, Instant now, Supplier<Answer> ordinary);
}
