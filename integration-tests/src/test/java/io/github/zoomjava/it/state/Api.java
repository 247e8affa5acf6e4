package io.github.zoomjava.it.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.FakeZoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A bare HTTP client of a FakeZoom. */
final class Api {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final FakeZoom fake;
  private String bearer;

  Api(FakeZoom fake) {
    this.fake = fake;
    this.bearer = "Bearer " + token();
  }

  /** Gets another token, as one is over an hour later. */
  void signInAgain() {
    bearer = "Bearer " + token();
  }

  Reply get(String path) {
    return send("GET", path, "");
  }

  Reply post(String path, String json) {
    return send("POST", path, json);
  }

  Reply delete(String path) {
    return send("DELETE", path, "");
  }

  /** Sends JSON, or no body when the text is empty. A path outside of the API is a whole URL. */
  Reply send(String method, String path, String json) {
    HttpRequest.Builder request = request(path).header("Authorization", bearer);
    return exchange(
        json.isEmpty()
            ? request.method(method, BodyPublishers.noBody())
            : request
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
  }

  /** Sends another token, or none when it is empty. */
  Reply getWith(String token, String url) {
    HttpRequest.Builder request = request(url);
    return exchange(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
  }

  /** A property of all elements of a list, whose pages are read one by one. */
  List<String> all(String path, String list, String property) {
    List<String> values = new ArrayList<>();
    String next = path;
    while (!next.isEmpty()) {
      JsonObject page = get(next).json();
      page.getAsJsonArray(list)
          .forEach(each -> values.add(each.getAsJsonObject().get(property).getAsString()));
      String token = page.has("next_page_token") ? page.get("next_page_token").getAsString() : "";
      next =
          token.isEmpty()
              ? ""
              : path + (path.contains("?") ? "&" : "?") + "next_page_token=" + encoded(token);
    }
    return values;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    boolean scim = path.startsWith("/scim2");
    String root = scim ? fake.baseUrl().replace("/v2", "") : fake.baseUrl();
    return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path));
  }

  private String token() {
    String basic =
        Base64.getEncoder()
            .encodeToString("fake-client:fake-secret".getBytes(StandardCharsets.UTF_8));
    return exchange(
            HttpRequest.newBuilder(URI.create(fake.oauthUrl()))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=account_credentials&account_id=fake-account")))
        .text("access_token");
  }

  private static Reply exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  record Reply(int status, String body) {
    JsonObject json() {
      return JsonParser.parseString(body).getAsJsonObject();
    }

    String text(String property) {
      return json().get(property).getAsString();
    }

    int code() {
      return json().get("code").getAsInt();
    }

    JsonArray list(String property) {
      return json().getAsJsonArray(property);
    }
  }
}
