package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.retry.Sleeper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The only way into code that runs later: on OkHttp's threads, after a wait, behind a stage. What
 * such code throws, errors included, nobody else would see, and a caller would wait for ever; here
 * it ends what the code works for.
 */
public final class Guarded {

  private final Consumer<Throwable> end;

  /** With what ends the work by a failure; it does not throw. */
  public Guarded(Consumer<Throwable> end) {
    this.end = end;
  }

  /** Now, on this thread. */
  public void run(Runnable step) {
    try {
      step.run();
    } catch (Throwable e) {
      end.accept(e);
    }
  }

  /** On a thread of these. */
  public void execute(Executor threads, Runnable step) {
    run(() -> threads.execute(() -> run(step)));
  }

  /** After that wait. */
  public void later(Sleeper sleeper, Duration delay, Runnable step) {
    try {
      sleeper.schedule(delay, () -> run(step));
    } catch (Throwable e) {
      end.accept(Failures.ofSleeper(e));
    }
  }

  /** With the value of the stage; its failure ends the work. */
  public <V> void then(CompletionStage<V> stage, Consumer<? super V> next) {
    when(
        stage,
        (value, failure) -> {
          if (failure == null) {
            next.accept(value);
          } else {
            end.accept(Failures.cause(failure));
          }
        });
  }

  /** With the value of the stage or its failure. */
  @SuppressWarnings("FutureReturnValueIgnored") // because what the step throws ends here
  public <V> void when(
      CompletionStage<V> stage, BiConsumer<@Nullable V, @Nullable Throwable> next) {
    run(() -> stage.whenComplete((value, failure) -> run(() -> next.accept(value, failure))));
  }

  /** With the answer to a request, or with how its connection broke. */
  public void enqueue(Call call, Consumer<Response> answered, Consumer<IOException> broke) {
    run(
        () ->
            call.enqueue(
                new Callback() {
                  @Override
                  public void onResponse(Call same, Response response) {
                    run(() -> answered.accept(response));
                  }

                  @Override
                  public void onFailure(Call same, IOException e) {
                    run(() -> broke.accept(e));
                  }
                }));
  }
}
