package io.github.zoomjava.testkit;

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
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A bare HTTP client, so that these tests do not lean on the SDK they serve. */
final class Http {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final FakeZoom fake;
  private String bearer;

  Http(FakeZoom fake) {
    this.fake = fake;
    this.bearer = newToken();
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  /** Sends JSON, or no body when the text is empty. */
  HttpResponse<String> send(String method, String path, String json) {
    HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + bearer);
    if (json.isEmpty()) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, BodyPublishers.ofString(json));
    }
    return exchange(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return exchange(request.header("Authorization", "Bearer " + bearer));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(fake.baseUrl() + path));
  }

  void useBearer(String token) {
    bearer = token;
  }

  String newToken() {
    HttpResponse<String> answer =
        token("fake-client:fake-secret", "grant_type=account_credentials&account_id=fake-account");
    return json(answer).get("access_token").getAsString();
  }

  HttpResponse<String> token(String clientAndSecret, String form) {
    return form("token", clientAndSecret, form);
  }

  /** Sends a form to an endpoint beside the one for tokens, which is among them. */
  HttpResponse<String> form(String endpoint, String clientAndSecret, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(fake.oauthUrl()).resolve(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (!clientAndSecret.isEmpty()) {
      byte[] pair = clientAndSecret.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    return exchange(request);
  }

  static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  static int code(HttpResponse<String> answer) {
    return json(answer).get("code").getAsInt();
  }

  static HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
