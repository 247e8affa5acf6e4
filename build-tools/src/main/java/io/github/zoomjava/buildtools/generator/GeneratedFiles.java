package io.github.zoomjava.buildtools.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one run, kept in memory until all are made, so that a bad document leaves nothing
 * half written. A file that has not changed is not touched, which spares the compiler; one that no
 * longer belongs is deleted.
 */
final class GeneratedFiles {

  private final SortedMap<String, String> contents = new TreeMap<>();

  void add(String path, String content) {
    if (contents.put(path, content) != null) {
      throw new IllegalStateException("Two files are called " + path);
    }
  }

  void writeTo(Path folder) {
    try {
      deleteStrangers(folder);
      for (Map.Entry<String, String> file : contents.entrySet()) {
        write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void deleteStrangers(Path folder) throws IOException {
    for (String root : List.of(ZoomJavaCodegen.SOURCES, ZoomJavaCodegen.RESOURCES)) {
      Path sources = folder.resolve(root);
      if (Files.isDirectory(sources)) {
        try (Stream<Path> old = Files.walk(sources)) {
          for (Path file : old.filter(Files::isRegularFile).toList()) {
            if (!contents.containsKey(folder.relativize(file).toString().replace('\\', '/'))) {
              Files.delete(file);
            }
          }
        }
      }
    }
  }
}
