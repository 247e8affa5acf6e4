package io.github.zoomjava.testkit.internal.state;

import io.github.zoomjava.testkit.internal.answer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The way to something: an HTTP method and a path whose variables are the names of kinds, such as
 * {@code DELETE /groups/{group}/members/{group member}}.
 */
final class Route {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** A variable whose values are not looked up, as nothing of that kind is remembered. */
  private static final String ANY = "*";

  private final List<String> kinds;
  private final Act act;
  private final Absence absence;

  Route(String route, Act act, Absence absence) {
    this.kinds = VARIABLE.matcher(route).results().map(each -> each.group(1)).toList();
    this.act = act;
    this.absence = absence;
  }

  /** What it has in common with the operation it is for. */
  static String shape(String route) {
    return VARIABLE.matcher(route).replaceAll((MatchResult each) -> "{}");
  }

  /** Acts when everything in the path exists, and names what does not otherwise. */
  Answer follow(ApiCall call, Map<String, Shelf> shelves) {
    List<Stored> path = new ArrayList<>();
    return lead(call, shelves, path).orElseGet(() -> act.on(new Visit(call, path)));
  }

  /** What a call gets that begins with this way, when something on it does not exist. */
  Optional<Answer> refusal(ApiCall call, Map<String, Shelf> shelves) {
    return lead(call, shelves, new ArrayList<>());
  }

  private Optional<Answer> lead(ApiCall call, Map<String, Shelf> shelves, List<Stored> path) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).equals(ANY)) {
        continue;
      }
      Shelf shelf = Objects.requireNonNull(shelves.get(kinds.get(i)), kinds.get(i));
      String key = call.path().get(i);
      Optional<Stored> found = shelf.find(key, path);
      if (found.isEmpty()) {
        return Optional.of(absence.of(call, shelf.kind(), key));
      }
      path.add(found.get());
    }
    return Optional.empty();
  }
}
