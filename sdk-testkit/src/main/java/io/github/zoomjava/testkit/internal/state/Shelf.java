package io.github.zoomjava.testkit.internal.state;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All things of one kind, in the order in which they were made. */
public final class Shelf {
  private final Kind kind;
  private final Map<String, List<Stored>> byId = new LinkedHashMap<>();
  private final Supplier<Instant> time;
  private int made;

  Shelf(Kind kind, Supplier<Instant> time) {
    this.kind = kind;
    this.time = time;
  }

  Kind kind() {
    return kind;
  }

  /** The one that has this id or other key, below the things that a path leads over. */
  public Optional<Stored> find(String key, List<Stored> path) {
    if (kind.isMeTheFirst() && key.equals("me")) {
      return all().findFirst();
    }
    Optional<Stored> found =
        byId.getOrDefault(key, List.of()).stream().filter(each -> each.isBelow(path)).findFirst();
    return found.isPresent() ? found : byOtherKey(key, path);
  }

  public Optional<Stored> find(String key) {
    return find(key, List.of());
  }

  private Optional<Stored> byOtherKey(String key, List<Stored> path) {
    return all()
        .filter(each -> each.isBelow(path))
        .filter(
            each -> kind.otherKeys().stream().anyMatch(it -> each.text(it).equalsIgnoreCase(key)))
        .reduce((earlier, later) -> later);
  }

  public Stored add(JsonObject properties, @Nullable Stored parent) {
    return put(kind.make(properties, parent, made++, time.get()));
  }

  /** Something that exists already becomes a member of something else. */
  public Stored link(Stored member, Stored parent) {
    return put(new Stored(kind, member.value(), parent));
  }

  /** Something that exists already is here, too, or again. */
  public Stored put(Stored stored) {
    byId.computeIfAbsent(stored.id(), unused -> new ArrayList<>()).add(stored);
    return stored;
  }

  void removeIf(Predicate<Stored> condition) {
    byId.values().removeIf(each -> each.removeIf(condition) && each.isEmpty());
  }

  public Stream<Stored> all() {
    return byId.values().stream().flatMap(List::stream);
  }

  /** Those that belong to a thing. */
  public List<Stored> of(Stored parent) {
    return all().filter(each -> parent.equals(each.parent())).toList();
  }

  public int size() {
    return byId.size();
  }

  /** How many were made so far. */
  public int made() {
    return made;
  }
}
