package io.github.zoomjava.buildtools.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of Zoom's documents: {@code endpoints/}, {@code events/} and {@code master/}. */
record SourceFolder(Path folder) {
  ObjectNode endpoints(Family family) {
    return SourceReader.read(endpointsFile(family));
  }

  /** The documents for master accounts that the catalog lists; none for most families. */
  List<MasterDocument> masters(Family family) {
    return masterDocuments(family).map(MasterDocument::new).toList();
  }

  /** The same as they are. */
  Stream<ObjectNode> masterDocuments(Family family) {
    return family.masters().stream().map(name -> SourceReader.read(masterFile(name)));
  }

  /** The document of the family's events; null for a family that has none. */
  @Nullable ObjectNode events(Family family) {
    return family.events() == 0 ? null : SourceReader.readEvents(eventsFile(family));
  }

  String eventsSha256(Family family) {
    return sha256(eventsFile(family));
  }

  String sha256(Family family) {
    return sha256(endpointsFile(family));
  }

  String masterSha256(String name) {
    return sha256(masterFile(name));
  }

  private Path endpointsFile(Family family) {
    return folder.resolve("endpoints").resolve(family.source());
  }

  private Path eventsFile(Family family) {
    return folder.resolve("events").resolve(family.source());
  }

  private Path masterFile(String name) {
    return folder.resolve("master").resolve(name + ".json");
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
