package io.github.zoomjava.testkit.internal.fault;

import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is to go wrong. Of several that want the same request the first in order gets it. */
public final class Troubles {
  private final List<Function<OperationSpec, @Nullable Trouble>> scripts =
      new CopyOnWriteArrayList<>();

  /** Adds one that is asked for every request, and gives its trouble or null. */
  public void add(Function<OperationSpec, @Nullable Trouble> script) {
    scripts.add(script);
  }

  /** The trouble that a request of this operation meets, if any. */
  public Optional<Trouble> next(OperationSpec operation) {
    for (Function<OperationSpec, @Nullable Trouble> script : scripts) {
      @Nullable Trouble trouble = script.apply(operation);
      if (trouble != null) {
        return Optional.of(trouble);
      }
    }
    return Optional.empty();
  }
}
