package io.github.zoomjava.core.internal;

import io.github.zoomjava.core.auth.ClientAuthentication;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** One request to the token endpoint or beside it: a form, and who sends it. */
final class TokenRequest {

  private final HttpUrl url;
  private final Map<String, String> fields;
  private final ClientAuthentication.Proof proof;

  private TokenRequest(HttpUrl url, Map<String, String> fields, ClientAuthentication.Proof proof) {
    this.url = url;
    this.fields = fields;
    this.proof = proof;
  }

  static TokenRequest of(
      HttpUrl url, Map<String, String> fields, ClientAuthentication.Proof proof) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putAll(proof.fields());
    return new TokenRequest(url, all, proof);
  }

  HttpUrl url() {
    return url;
  }

  @Nullable String field(String name) {
    return fields.get(name);
  }

  /** All values go into the body: Zoom takes no secrets in a query. */
  Request http(Wire wire) {
    FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
    fields.forEach(form::add);
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .header("User-Agent", Exchange.USER_AGENT)
            .tag(Wire.class, wire)
            .post(form.build());
    if (proof.authorization() != null) {
      request.header("Authorization", proof.authorization());
    }
    return request.build();
  }

  /** The text without what was sent, as Zoom quotes it: plain, or as it stood in the form. */
  @Nullable String masked(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String masked = text;
    for (String secret : secrets()) {
      String inForm = URLEncoder.encode(secret, StandardCharsets.UTF_8);
      masked = secret.isEmpty() ? masked : masked.replace(secret, "***").replace(inForm, "***");
    }
    return masked;
  }

  private List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          if (!List.of("grant_type", "redirect_uri", "client_id", "account_id").contains(name)) {
            secrets.add(value);
          }
        });
    String authorization = proof.authorization();
    if (authorization != null && authorization.startsWith("Basic ")) {
      String basic = authorization.substring("Basic ".length());
      String both = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
      secrets.add(basic);
      secrets.add(both.substring(both.indexOf(':') + 1));
    }
    return secrets;
  }

  @Override
  public String toString() {
    return "TokenRequest[" + url + "]";
  }
}
