package io.github.zoomjava.core.paging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gets a page by its token, null for the first. */
interface PageFetch<T> {

  /** Returns the operation that lists; empty if it is not known. */
  String operation();

  Page<T> fetch(@Nullable String token);

  CompletableFuture<? extends Page<T>> fetchAsync(@Nullable String token);

  /** In these two ways. */
  static <T> PageFetch<T> of(
      Supplier<String> operation,
      Function<@Nullable String, ? extends Page<T>> sync,
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> async) {
    return new PageFetch<>() {
      @Override
      public String operation() {
        return operation.get();
      }

      @Override
      public Page<T> fetch(@Nullable String token) {
        return sync.apply(token);
      }

      @Override
      public CompletableFuture<? extends Page<T>> fetchAsync(@Nullable String token) {
        return async.apply(token);
      }
    };
  }

  /** For those who never block. */
  static <T> PageFetch<T> async(
      Supplier<String> operation,
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> fetch) {
    return of(
        operation,
        token -> {
          throw new UnsupportedOperationException("This list is read without blocking");
        },
        fetch);
  }

  /** As one that is made when its first page is wanted. */
  static <T> PageFetch<T> lazy(Supplier<PageFetch<T>> made) {
    return of(
        () -> made.get().operation(),
        token -> made.get().fetch(token),
        token -> made.get().fetchAsync(token));
  }
}
