package io.github.zoomjava.core.auth;

import java.util.ArrayList;
import java.util.List;

/** The parameters of an authorization besides those of the app's page. Not thread-safe. */
public final class AuthorizationOptions {

  private final List<String> scopes = new ArrayList<>();
  private final List<String> optionalScopes = new ArrayList<>();
  private boolean includeGrantedScopes;

  AuthorizationOptions() {}

  /** Asks for these scopes in place of those that the app's page names. */
  public AuthorizationOptions scopes(String... scopes) {
    this.scopes.addAll(List.of(scopes));
    return this;
  }

  /** Asks for these as well; the user may decline them. Granular scopes only. */
  public AuthorizationOptions optionalScopes(String... scopes) {
    optionalScopes.addAll(List.of(scopes));
    return this;
  }

  /** Keeps what the user granted before. */
  public AuthorizationOptions includeGrantedScopes() {
    includeGrantedScopes = true;
    return this;
  }

  String scope() {
    return String.join(" ", scopes);
  }

  String optionalScope() {
    return String.join(" ", optionalScopes);
  }

  boolean includesGrantedScopes() {
    return includeGrantedScopes;
  }
}
