package io.github.zoomjava.testkit.internal.oauth;

import java.time.Instant;

/**
 * What a code stands for.
 *
 * @param client who may exchange it
 * @param redirectUri where it was sent
 * @param challenge what it has to be completed with
 * @param grant what the user allowed
 * @param end when it is too old
 */
record AuthorizationCode(
    Client client, String redirectUri, Challenge challenge, Grant grant, Instant end) {}
