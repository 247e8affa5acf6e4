package io.github.zoomjava.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The program in a process of its own, as a test in another language sees it. */
final class Program implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final Map<String, String> greeting = new HashMap<>();

  private Program(Process process) {
    this.process = process;
  }

  /** Starts it from the class path. */
  static Program start(String... arguments) {
    return start(command(arguments));
  }

  /** Starts it by that command, and waits for all of its greeting. */
  static Program start(List<String> command) {
    try {
      Program program = new Program(new ProcessBuilder(command).start());
      program.readGreeting();
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What starts it from the class path. */
  static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(java(), "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(FakeZoomServer.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private void readGreeting() throws IOException {
    var out = process.inputReader(UTF_8);
    while (!greeting.containsKey("FAKE_ZOOM_URL")) {
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException(
            String.join("\n", process.errorReader(UTF_8).lines().toList()));
      }
      int mark = line.indexOf('=');
      if (mark > 0) {
        greeting.put(line.substring(0, mark), line.substring(mark + 1));
      }
    }
  }

  /** A variable of its greeting. */
  String said(String variable) {
    return Objects.requireNonNull(greeting.get(variable), variable);
  }

  /** Tells or asks it something. */
  HttpResponse<String> control(String method, String path, String json) {
    return send(request(method, said("FAKE_ZOOM_URL") + path, json));
  }

  /** Asks the API something with a token of its own. */
  HttpResponse<String> api(String method, String path, String json) {
    return api(token(), method, path, json);
  }

  HttpResponse<String> api(String token, String method, String path, String json) {
    return send(
        request(method, said("ZOOM_BASE_URL") + path, json)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json"));
  }

  String token() {
    String client = said("ZOOM_CLIENT_ID") + ":" + said("ZOOM_CLIENT_SECRET");
    String form = "grant_type=account_credentials&account_id=" + said("ZOOM_ACCOUNT_ID");
    return json(send(
            request("POST", said("ZOOM_OAUTH_URL"), form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8)))))
        .get("access_token")
        .getAsString();
  }

  static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static HttpRequest.Builder request(String method, String url, String body) {
    return HttpRequest.newBuilder(URI.create(url)).method(method, BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
