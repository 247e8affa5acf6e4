package io.github.zoomjava.testkit.internal.state;

import io.github.zoomjava.testkit.internal.answer.Answer;

/** What an operation answers when a thing in its path does not exist. */
public interface Absence {
  /** What all operations answer that are about things of the kind. */
  Absence USUAL = (call, kind, id) -> kind.missing(id);

  Answer of(ApiCall call, Kind kind, String id);

  /** An error that the document of this operation alone has. */
  static Absence error(int status, int code) {
    return (call, kind, id) -> kind.missing(status, code, id);
  }
}
