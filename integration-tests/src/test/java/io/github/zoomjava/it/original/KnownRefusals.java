package io.github.zoomjava.it.original;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The refusals that have an explanation, and which of them are still needed. */
final class KnownRefusals {
  private final List<Entry> entries;
  private final Set<Entry> used = new HashSet<>();

  private KnownRefusals(List<Entry> entries) {
    this.entries = entries;
  }

  /** Reads {@code known-refusals.tsv}. */
  static KnownRefusals read() throws IOException {
    return read("known-refusals.tsv");
  }

  /** Reads a file of this form. */
  static KnownRefusals read(String name) throws IOException {
    try (InputStream file = KnownRefusals.class.getResourceAsStream("/" + name)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return new KnownRefusals(
          text.lines()
              .filter(each -> !each.isBlank() && !each.startsWith("#"))
              .map(Entry::read)
              .toList());
    }
  }

  /** Why a refusal is no fault of ours. */
  Optional<String> reason(Refusal refusal) {
    Optional<Entry> known = entries.stream().filter(each -> each.explains(refusal)).findFirst();
    known.ifPresent(used::add);
    return known.map(Entry::reason);
  }

  /** The entries that explained nothing so far. */
  List<String> unused() {
    return entries.stream().filter(each -> !used.contains(each)).map(Entry::toString).toList();
  }

  private record Entry(String operation, String fragment, String reason) {
    static Entry read(String line) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException(
            "Explanations want operation, fragment and reason, apart by tabs: " + line);
      }
      return new Entry(columns[0], columns[1], columns[2]);
    }

    boolean explains(Refusal refusal) {
      return refusal.operation().equals(operation) && refusal.message().contains(fragment);
    }
  }
}
