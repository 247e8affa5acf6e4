package io.github.zoomjava.testkit.internal.oauth;

/** What a user allowed an app, or an app has by itself; all its tokens end together with it. */
final class Authorization {
  /** The state of its tokens: good, or why not. */
  enum State {
    LIVE,
    REPLACED,
    REVOKED
  }

  private final Client client;
  private final Grant grant;
  private final boolean byUser;
  private volatile State state = State.LIVE;

  private Authorization(Client client, Grant grant, boolean byUser) {
    this.client = client;
    this.grant = grant;
    this.byUser = byUser;
  }

  static Authorization byUser(Client client, Grant grant) {
    return new Authorization(client, grant, true);
  }

  /** What an app has by itself. */
  static Authorization own(Client client, Grant grant) {
    return new Authorization(client, grant, false);
  }

  Client client() {
    return client;
  }

  Grant grant() {
    return grant;
  }

  boolean isByUser() {
    return byUser;
  }

  State state() {
    return state;
  }

  boolean isLive() {
    return state == State.LIVE;
  }

  /** A user has authorized the app anew. */
  void replace() {
    state = State.REPLACED;
  }

  void revoke() {
    state = State.REVOKED;
  }
}
