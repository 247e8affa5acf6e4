package io.github.zoomjava.it.original;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import io.github.zoomjava.testkit.internal.index.ParameterSpec;
import io.github.zoomjava.testkit.internal.index.Selection;
import io.github.zoomjava.testkit.internal.sample.SampleRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls operations of a FakeZoom with sampled requests, and with ids that exist. */
final class SampleCalls {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BOUNDARY = "part";

  private final FakeZoom fake;
  private final String token;

  SampleCalls(FakeZoom fake) throws Exception {
    this.fake = fake;
    String basic = "fake-client:fake-secret";
    String answer =
        CLIENT
            .send(
                HttpRequest.newBuilder(URI.create(fake.oauthUrl()))
                    .header(
                        "Authorization",
                        "Basic "
                            + Base64.getEncoder()
                                .encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        BodyPublishers.ofString(
                            "grant_type=account_credentials&account_id=fake-account"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    token = JsonParser.parseString(answer).getAsJsonObject().get("access_token").getAsString();
  }

  /**
   * The JSON of a success; empty for any other answer.
   *
   * @param ids ids by the word before them in a path, in place of the sample's
   * @param request what is sent
   */
  Optional<JsonElement> json(
      OperationSpec operation, Map<String, String> ids, SampleRequest request)
      throws IOException, InterruptedException {
    HttpRequest.Builder http =
        HttpRequest.newBuilder(URI.create(url(operation, request, ids)))
            .header("Authorization", "Bearer " + token);
    addBody(http, operation, request);
    HttpResponse<String> answer = CLIENT.send(http.build(), BodyHandlers.ofString());
    boolean json = answer.statusCode() < 300 && answer.body().matches("(?s)[\\[{].*");
    return json ? Optional.of(JsonParser.parseString(answer.body())) : Optional.empty();
  }

  private String url(OperationSpec operation, SampleRequest request, Map<String, String> ids) {
    String path = operation.path().toString();
    List<String> query = new ArrayList<>();
    for (ParameterSpec parameter : operation.parameters()) {
      @Nullable JsonElement value = request.parameters().get(parameter.name());
      if (parameter.inPath()) {
        String variable = '{' + parameter.name() + '}';
        String before = lastWord(path.substring(0, path.indexOf(variable)));
        String sample = text(parameter, value).replaceAll("[ /+=]", "");
        path = path.replace(variable, encoded(ids.getOrDefault(before, sample)));
      } else if (value != null && parameter.place() == ParameterSpec.Place.QUERY) {
        query.add(parameter.name() + '=' + encoded(text(parameter, value)));
      }
    }
    @Nullable Selection selection = operation.selection();
    if (selection != null && selection.inQuery()) {
      query.add(selection.name() + '=' + selection.value());
    }
    String root = path.startsWith("/scim2") ? fake.baseUrl().replace("/v2", "") : fake.baseUrl();
    return root + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  /** A series ends by a number or by a date, and a request with both is refused. */
  private static void endOnce(JsonElement body) {
    if (body instanceof JsonObject object
        && object.get("recurrence") instanceof JsonObject recurrence) {
      recurrence.remove("end_date_time");
    }
  }

  /** A request with all of a body, and of the parameters only those that are required. */
  static SampleRequest withoutOptionalParameters(OperationSpec operation) {
    SampleRequest full = SampleRequest.of(operation);
    return new SampleRequest(full.sparse(operation).parameters(), full.body());
  }

  /** The last word of a path that is no variable, such as {@code meetings}. */
  static String lastWord(String path) {
    return path.replaceFirst("/$", "").replaceFirst(".*/", "");
  }

  private static String text(ParameterSpec parameter, @Nullable JsonElement value) {
    JsonElement one = Objects.requireNonNull(value, parameter::name);
    return one.isJsonArray() ? one.getAsJsonArray().get(0).getAsString() : one.getAsString();
  }

  private static void addBody(
      HttpRequest.Builder http, OperationSpec operation, SampleRequest request) {
    @Nullable BodySpec body = operation.body();
    @Nullable JsonElement sample = request.body();
    BodyPublisher content = BodyPublishers.noBody();
    if (body != null && sample != null) {
      endOnce(sample);
      boolean form = body.isMultipart();
      http.header(
          "Content-Type", form ? "multipart/form-data; boundary=" + BOUNDARY : body.contentType());
      content = BodyPublishers.ofString(form ? form(sample) : sample.toString());
    }
    http.method(operation.http(), content);
  }

  private static String form(JsonElement sample) {
    StringBuilder form = new StringBuilder();
    sample
        .getAsJsonObject()
        .asMap()
        .forEach(
            (name, value) ->
                form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"; filename=\"a\"\r\n\r\n")
                    .append(value.isJsonPrimitive() ? value.getAsString() : value)
                    .append("\r\n"));
    return form.append("--" + BOUNDARY + "--\r\n").toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
