package io.github.zoomjava.core.auth;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that the token endpoint gives out together. Both tokens are secrets: {@code toString}
 * masks them, {@link #toJson} does not.
 *
 * @param accessToken what the API is called with
 * @param refreshToken what the next tokens are fetched with, once only; null for apps that fetch
 *     tokens by their own credentials
 */
public record TokenSet(AccessToken accessToken, @Nullable String refreshToken) {

  /** Everything, as text for a {@link TokenStore}; what is stored so needs protection. */
  public String toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("access_token", accessToken.value());
    json.addProperty("expires_at", accessToken.expiresAt().toString());
    JsonArray scopes = new JsonArray();
    accessToken.scopes().stream().sorted().forEach(scopes::add);
    json.add("scopes", scopes);
    json.addProperty("api_url", accessToken.apiUrl());
    json.addProperty("refresh_token", refreshToken);
    return json.toString();
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it did not write this; the text is not quoted
   */
  public static TokenSet fromJson(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      Set<String> scopes = new LinkedHashSet<>();
      json.getAsJsonArray("scopes").forEach(scope -> scopes.add(scope.getAsString()));
      AccessToken access =
          new AccessToken(
              json.get("access_token").getAsString(),
              Instant.parse(json.get("expires_at").getAsString()),
              scopes,
              textOrNull(json.get("api_url")));
      return new TokenSet(access, textOrNull(json.get("refresh_token")));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | DateTimeException unreadable) {
      // Without the cause, whose message may quote a token.
      throw new IllegalArgumentException(
          "This is no stored TokenSet. Store what toJson() gives, unchanged.");
    }
  }

  private static @Nullable String textOrNull(@Nullable JsonElement value) {
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  @Override
  public String toString() {
    return "TokenSet[" + accessToken + (refreshToken == null ? "" : ", refreshToken=***") + "]";
  }
}
