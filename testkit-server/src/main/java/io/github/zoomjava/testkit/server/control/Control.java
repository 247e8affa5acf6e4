package io.github.zoomjava.testkit.server.control;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.FakeZoom;
import io.github.zoomjava.testkit.SideDoor;
import java.util.List;

/** Finds the command that a request means, and answers in JSON. */
public final class Control implements SideDoor {
  /** Where the commands are; Zoom has nothing there. */
  public static final String PATH = "/fake-zoom";

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final List<Command> commands;

  private Control(List<Command> commands) {
    this.commands = commands;
  }

  /**
   * Lets a FakeZoom be controlled over HTTP.
   *
   * @param users how many users it has at its beginning
   */
  public static void of(FakeZoom fake, int users) {
    fake.open(PATH, new Control(new Commands(fake, users).all()));
  }

  @Override
  public Reply answer(String method, String path, String body) {
    try {
      return reply(200, command(method, path).carryOut(Fields.of(body)));
    } catch (Misuse misuse) {
      return reply(misuse.status(), misuse.json());
    } catch (IllegalArgumentException | IllegalStateException e) {
      return reply(400, Misuse.of(400, String.valueOf(e.getMessage())).json());
    }
  }

  private Command command(String method, String path) {
    List<Command> there = commands.stream().filter(each -> each.path().equals(path)).toList();
    if (there.isEmpty()) {
      throw Misuse.of(404, "There is no " + path + "; GET " + PATH + " lists what there is.");
    }
    return there.stream()
        .filter(each -> each.method().equals(method))
        .findFirst()
        .orElseThrow(
            () ->
                Misuse.of(
                    405,
                    path
                        + " takes "
                        + String.join(", ", there.stream().map(Command::method).toList())
                        + ", not "
                        + method
                        + "."));
  }

  private static Reply reply(int status, JsonObject json) {
    return new Reply(status, "application/json", GSON.toJson(json));
  }
}
