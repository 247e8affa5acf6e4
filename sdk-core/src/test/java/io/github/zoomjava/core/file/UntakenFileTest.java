package io.github.zoomjava.core.file;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.fixture.TestZoom;
import io.github.zoomjava.core.internal.ApiCalls;
import io.github.zoomjava.core.internal.BodyReader;
import io.github.zoomjava.core.sample.UsersEndpoints;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that comes when nobody waits for it any more holds no connection. */
class UntakenFileTest {

  private final TestZoom test = new TestZoom();
  private final ConnectionPool connections = new ConnectionPool();

  @AfterEach
  void stop() {
    test.close();
  }

  /** What users and their timeouts do to a future. */
  enum End {
    CANCELLED,
    TIMED_OUT,
    REPLACED;

    boolean act(CompletableFuture<ZoomFile> future) {
      return switch (this) {
        case CANCELLED -> future.cancel(true);
        case TIMED_OUT -> future.completeExceptionally(new TimeoutException());
        case REPLACED -> future.complete(new ZoomFile(ResponseBody.create(new byte[0], null)));
      };
    }
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void isClosedThoughItsAnswerIsHereAlready(End end) throws Exception {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x".repeat(1_000_000))));
    for (int i = 0; i < 10; i++) {
      CompletableFuture<CompletableFuture<ZoomFile>> waiting = new CompletableFuture<>();
      CountDownLatch answered = new CountDownLatch(1);
      ZoomClient zoom =
          client(
              http ->
                  http.addInterceptor(
                      chain -> {
                        Response response = chain.proceed(chain.request());
                        assertThat(end.act(waiting.join())).isTrue();
                        answered.countDown();
                        return response;
                      }));
      waiting.complete(send(zoom).thenApply(ZoomResponse::body));
      answered.await();
      // The answer is judged on the thread that ran the interceptor, which ends with the client.
      zoom.close();
      ExecutorService threads = ApiCalls.of(zoom).settings().http().dispatcher().executorService();
      assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(connections.connectionCount() - connections.idleConnectionCount()).isZero();
  }

  @Test
  void isClosedWhenAFurtherStageIsEnded() throws Exception {
    test.server.stubFor(any(anyUrl()).willReturn(aResponse().withBody("x".repeat(1_000_000))));
    ZoomClient zoom = client(http -> {});
    CompletableFuture<String> never = new CompletableFuture<>();
    CountDownLatch taken = new CountDownLatch(1);

    CompletableFuture<String> last =
        send(zoom)
            .thenApply(ZoomResponse::body)
            .thenCompose(
                file -> {
                  taken.countDown();
                  return never;
                });
    taken.await();
    last.completeExceptionally(new TimeoutException());

    assertThat(connections.connectionCount() - connections.idleConnectionCount()).isZero();
  }

  private CompletableFuture<ZoomResponse<ZoomFile>> send(ZoomClient zoom) {
    return ApiCalls.of(zoom)
        .sendAsync(test.users(zoom).download(UsersEndpoints.DOWNLOAD, "u"), BodyReader.FILE);
  }

  private ZoomClient client(Consumer<OkHttpClient.Builder> changes) {
    return test.builder()
        .httpClient(
            http -> {
              http.connectionPool(connections);
              changes.accept(http);
            })
        .build();
  }
}
