package io.github.zoomjava.core.paging;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gets a page by its token, null for the first. */
interface PageFetch<T> {

  Page<T> fetch(@Nullable String token);

  CompletableFuture<? extends Page<T>> fetchAsync(@Nullable String token);

  /** In these two ways. */
  static <T> PageFetch<T> of(
      Function<@Nullable String, ? extends Page<T>> sync,
      Function<@Nullable String, ? extends CompletableFuture<? extends Page<T>>> async) {
    return new PageFetch<>() {
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

  /** As one that is made when its first page is wanted. */
  static <T> PageFetch<T> lazy(Supplier<PageFetch<T>> made) {
    return of(token -> made.get().fetch(token), token -> made.get().fetchAsync(token));
  }
}
