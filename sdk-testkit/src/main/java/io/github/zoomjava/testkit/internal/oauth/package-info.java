/** How users and apps sign in: authorization, tokens, devices, revocation. */
@NullMarked
package io.github.zoomjava.testkit.internal.oauth;

import org.jspecify.annotations.NullMarked;
