package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.ZoomClient;
import io.github.zoomjava.core.ZoomResponse;
import io.github.zoomjava.core.paging.AsyncPaged;
import io.github.zoomjava.core.paging.CountedPage;
import io.github.zoomjava.core.paging.Page;
import io.github.zoomjava.core.paging.Paged;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * How generated façades send. Retrofit makes the requests, each tagged with its {@link Operation};
 * this sends them, and turns every answer into a value or an exception. One per client;
 * thread-safe.
 */
public final class ApiCalls {

  private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9]\\d{0,8}");

  private final ClientSettings client;
  private final Retrofit retrofit;

  /** For {@link ZoomClient}. */
  public ApiCalls(ClientSettings client) {
    this.client = client;
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(client.hosts().base())
            .callFactory(client.http())
            .addConverterFactory(new PlainText())
            .build();
  }

  /** The calls of a client. */
  public static ApiCalls of(ZoomClient zoom) {
    return CallsAccess.of(zoom);
  }

  /** Returns the settings of the client. */
  public ClientSettings settings() {
    return client;
  }

  /** The same calls with other tokens. */
  public ApiCalls with(Tokens tokens) {
    return new ApiCalls(client.with(tokens));
  }

  /** Retrofit's implementation of an interface of endpoints. */
  public <E> E endpoints(Class<E> retrofitInterface) {
    return retrofit.create(retrofitInterface);
  }

  /** Sends, and blocks until there is an answer or none is to be had. */
  public <T> ZoomResponse<T> send(Call<ResponseBody> call, BodyReader<T> reader) {
    return send(call.request(), reader);
  }

  /** The same for a request that is not Retrofit's. */
  public <T> ZoomResponse<T> send(Request request, BodyReader<T> reader) {
    return new BlockingSender(client).send(exchange(request, reader));
  }

  /** Sends without blocking. Cancelling the future cancels the request. */
  public <T> CompletableFuture<ZoomResponse<T>> sendAsync(
      Call<ResponseBody> call, BodyReader<T> reader) {
    return sendAsync(call.request(), reader);
  }

  /** The same for a request that is not Retrofit's. */
  public <T> CompletableFuture<ZoomResponse<T>> sendAsync(Request request, BodyReader<T> reader) {
    Exchange<T> exchange;
    try {
      exchange = exchange(request, reader);
    } catch (IllegalStateException | UnsupportedOperationException notSent) {
      return CompletableFuture.failedFuture(notSent);
    }
    return new AsyncSender<>(client, exchange).send();
  }

  /** All items of a list; the function makes the call for a token, null for the first page. */
  public <T> Paged<T> paged(
      Function<@Nullable String, Call<ResponseBody>> page, BodyReader<? extends Page<T>> reader) {
    return Paged.of(
        () -> operation(page),
        token -> send(page.apply(token), reader).body(),
        token -> sendAsync(page.apply(token), reader).thenApply(ZoomResponse::body));
  }

  /** The same without blocking. */
  public <T> AsyncPaged<T> pagedAsync(
      Function<@Nullable String, Call<ResponseBody>> page, BodyReader<? extends Page<T>> reader) {
    return AsyncPaged.of(
        () -> operation(page),
        token -> sendAsync(page.apply(token), reader).thenApply(ZoomResponse::body));
  }

  /**
   * All items of a list whose pages do not say which one they are: the number is the one that the
   * request asks for by this query parameter.
   */
  public <T> Paged<T> counted(
      String parameter,
      Function<@Nullable String, Call<ResponseBody>> page,
      BodyReader<? extends CountedPage<T>> reader) {
    return Paged.of(
        () -> operation(page),
        token -> {
          Call<ResponseBody> call = page.apply(numbered(token));
          return NumberedPage.of(send(call, reader).body(), call.request(), parameter);
        },
        token -> numbered(parameter, page.apply(numbered(token)), reader));
  }

  /** The same without blocking. */
  public <T> AsyncPaged<T> countedAsync(
      String parameter,
      Function<@Nullable String, Call<ResponseBody>> page,
      BodyReader<? extends CountedPage<T>> reader) {
    return AsyncPaged.of(
        () -> operation(page), token -> numbered(parameter, page.apply(numbered(token)), reader));
  }

  private static String operation(Function<@Nullable String, Call<ResponseBody>> page) {
    return Operation.of(page.apply(null).request()).id();
  }

  /** Refuses a token that is no number where pages are asked for by their number. */
  private static @Nullable String numbered(@Nullable String token) {
    if (token != null && !PAGE_NUMBER.matcher(token).matches()) {
      throw new IllegalArgumentException(
          "\""
              + Printable.word(token)
              + "\" is no number of a page; take the checkpoint unchanged");
    }
    return token;
  }

  private <T> CompletableFuture<Page<T>> numbered(
      String parameter, Call<ResponseBody> call, BodyReader<? extends CountedPage<T>> reader) {
    return sendAsync(call, reader)
        .thenApply(answer -> NumberedPage.of(answer.body(), call.request(), parameter));
  }

  private <T> Exchange<T> exchange(Request request, BodyReader<T> reader) {
    if (client.open().isClosed()) {
      throw OpenCalls.failure(Operation.of(request).id());
    }
    return new Exchange<>(forSubAccount(request), reader, client);
  }

  private Request forSubAccount(Request request) {
    SubAccount account = client.subAccount();
    boolean anywhere = Operation.of(request).path().equals(Operation.ANYWHERE);
    return account == null || anywhere ? request : account.twinOf(request, client.hosts().base());
  }
}
