package io.github.zoomjava.webhooks.lambda;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A function in a process of its own, run by what runs it at Amazon's. */
final class LambdaRuntime implements FunctionUrl.Function, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
  private final BlockingQueue<byte[]> responses = new LinkedBlockingQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer api;
  private final Process process;

  private LambdaRuntime(Class<?> function, String secretToken, Path log) throws IOException {
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.setExecutor(threads);
    api.createContext("/2018-06-01/runtime/invocation/next", this::next);
    api.createContext("/2018-06-01/runtime/invocation/1/response", this::response);
    api.start();

    ProcessBuilder runtime =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
            function.getName());
    runtime.environment().put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort());
    runtime.environment().put("ZOOM_SECRET_TOKEN", secretToken);
    process = runtime.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile())).start();
  }

  static LambdaRuntime start(Class<?> function, String secretToken, Path log) throws IOException {
    return new LambdaRuntime(function, secretToken, log);
  }

  @Override
  public byte[] call(byte[] request) throws IOException {
    requests.add(request);
    return take(responses);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    api.stop(0);
    threads.shutdownNow();
  }

  private void next(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] request = take(requests);
      Headers headers = exchange.getResponseHeaders();
      // Amazon's client dies without it.
      headers.set("Content-Type", "application/json");
      headers.set("Lambda-Runtime-Aws-Request-Id", "1");
      headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:::function:zoom");
      headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline().toEpochMilli()));
      exchange.sendResponseHeaders(200, request.length);
      exchange.getResponseBody().write(request);
    }
  }

  private void response(HttpExchange exchange) throws IOException {
    try (exchange) {
      responses.add(exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(202, -1);
    }
  }

  private static Instant deadline() {
    return Instant.now().plus(PATIENCE);
  }

  private static byte[] take(BlockingQueue<byte[]> queue) throws IOException {
    try {
      byte[] taken = queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (taken == null) {
        throw new IOException("Nothing came");
      }
      return taken;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
