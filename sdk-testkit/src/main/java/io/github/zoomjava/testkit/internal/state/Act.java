package io.github.zoomjava.testkit.internal.state;

import io.github.zoomjava.testkit.internal.answer.Answer;

/** What an operation does once everything in its path is found. */
public interface Act {
  Answer on(Visit visit);
}
