package io.github.zoomjava.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of signing in as they are on the wire, for the tests of each. */
abstract class SignInTest extends FakeZoomTest {
  static final String APP = "fake-app:fake-app-secret";
  static final String CALLBACK = "https://app.example/callback?from=zoom";

  /** The vector of RFC 7636. */
  static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  static final String HASHED = "&code_challenge_method=S256&code_challenge=" + CHALLENGE;

  private static final Instant MORNING = Instant.parse("2027-01-15T10:00:00Z");

  SignInTest() {
    passed(Duration.ZERO);
  }

  /** Sets the time to so long after the beginning. */
  final void passed(Duration time) {
    fake.useClock(Clock.fixed(MORNING.plus(time), ZoneOffset.UTC));
  }

  /** What a browser gets at the start of an authorization. */
  final HttpResponse<String> authorize(String query) {
    return browse(URI.create(fake.oauthUrl()).resolve("authorize?" + query).toString());
  }

  static HttpResponse<String> browse(String url) {
    return Http.exchange(HttpRequest.newBuilder(URI.create(url)));
  }

  static String request(String clientId) {
    return "response_type=code&client_id=" + clientId + "&redirect_uri=" + encoded(CALLBACK);
  }

  final String code() {
    return code(request("fake-app"));
  }

  final String code(String query) {
    return callback(authorize(query)).getOrDefault("code", "none");
  }

  /** The query of the URL that a browser is sent to. */
  static Map<String, String> callback(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    String url = answer.headers().firstValue("Location").orElseThrow();
    Map<String, String> query = new LinkedHashMap<>();
    for (String each : url.substring(url.indexOf('?') + 1).split("&", -1)) {
      String[] pair = each.split("=", 2);
      query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  final HttpResponse<String> exchange(String code) {
    return http.token(APP, exchangeForm(code, CALLBACK));
  }

  static String exchangeForm(String code, String redirectUri) {
    return "grant_type=authorization_code&code=" + code + "&redirect_uri=" + encoded(redirectUri);
  }

  final HttpResponse<String> refresh(String token) {
    return http.token(APP, "grant_type=refresh_token&refresh_token=" + token);
  }

  /** Tokens of a user who has authorized the app. */
  final JsonObject tokens() {
    return Http.json(exchange(code()));
  }

  static String access(JsonObject tokens) {
    return tokens.get("access_token").getAsString();
  }

  static String refresh(JsonObject tokens) {
    return tokens.get("refresh_token").getAsString();
  }

  /** What the API answers to a token. */
  final int statusWith(String token) {
    http.useBearer(token);
    return http.get("/users").statusCode();
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  static void assertRefused(
      HttpResponse<String> answer, int status, String error, String numberOrWord) {
    assertThat(answer.statusCode()).isEqualTo(status);
    JsonObject body = Http.json(answer);
    assertThat(body.keySet()).containsExactlyInAnyOrder("error", "reason");
    assertThat(body.get("error").getAsString()).isEqualTo(error);
    assertThat(body.get("reason").getAsString()).contains(numberOrWord);
  }
}
