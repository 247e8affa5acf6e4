/** Team chat: channels, contacts and messages. */
@NullMarked
package io.github.zoomjava.testkit.internal.account.chat;

import org.jspecify.annotations.NullMarked;
