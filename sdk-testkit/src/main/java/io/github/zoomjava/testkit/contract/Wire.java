package io.github.zoomjava.testkit.contract;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.json.Drift;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.RecordedRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** A client and its server, with the answers on their way to the client made what a run wants. */
final class Wire implements AutoCloseable {
  private final FakeZoom fake = FakeZoom.builder().stateless().start();
  private final List<Drift> heard = new CopyOnWriteArrayList<>();
  private final ZoomClient client =
      fake.clientBuilder()
          .httpClient(http -> http.addInterceptor(this::changeAnswer))
          .driftListener(heard::add)
          .build();
  private volatile @Nullable Scenario scenario;

  ZoomClient client() {
    return client;
  }

  /** All requests so far. */
  List<RecordedRequest> requests() {
    return fake.requests();
  }

  /** The requests that a call sends, and what it gives. */
  <T> Sent<T> during(Scenario scenario, Call<T> call) throws Exception {
    this.scenario = scenario;
    heard.clear();
    int before = fake.requests().size();
    T result = call.call();
    List<RecordedRequest> all = fake.requests();
    if (scenario.isFaithful()) {
      Expect.equal("answers that the SDK takes for a contradiction", List.of(), heard);
    }
    return new Sent<>(result, new ArrayList<>(all.subList(before, all.size())), List.copyOf(heard));
  }

  private Response changeAnswer(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    @Nullable Scenario current = scenario;
    boolean forToken = chain.request().url().toString().equals(fake.oauthUrl());
    if (current == null || forToken || !response.isSuccessful()) {
      return response;
    }
    ResponseBody body = response.body();
    String received = current.received(body.string());
    return response.newBuilder().body(ResponseBody.create(received, body.contentType())).build();
  }

  @Override
  public void close() {
    client.close();
    fake.close();
  }

  /** A call of a façade. */
  interface Call<T> {
    /** Calls and waits. */
    T call() throws Exception;
  }

  /**
   * What a call gave.
   *
   * @param result its result
   * @param requests the requests it sent
   * @param drifts what a drift listener heard of their answers
   */
  record Sent<T>(T result, List<RecordedRequest> requests, List<Drift> drifts) {}
}
