package io.github.zoomjava.testkit.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the operation index of every family on the class path. */
public final class ClassPathIndex {
  private static final String FOLDER = "META-INF/zoom/operations/";

  private ClassPathIndex() {}

  /**
   * The index of every {@code META-INF/zoom/operations/*.json} beside this class on the class path;
   * read once.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  public static OperationIndex get() {
    return Holder.INDEX;
  }

  private static final class Holder {
    static final OperationIndex INDEX =
        load(Objects.requireNonNull(ClassPathIndex.class.getClassLoader()));
  }

  private static OperationIndex load(ClassLoader loader) {
    List<String> documents = new ArrayList<>();
    try {
      for (URL folder : Collections.list(loader.getResources(FOLDER))) {
        URLConnection connection = folder.openConnection();
        documents.addAll(
            connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(folder.toURI()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the operation index on the class path", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path has a folder that is no URI", e);
    }
    return new OperationIndex(documents.stream().map(IndexReader::read).toList());
  }

  private static List<String> inFolder(URI folder) throws IOException {
    List<String> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        documents.add(Files.readString(file));
      }
    }
    return documents;
  }

  private static List<String> inJar(JarURLConnection connection) throws IOException {
    // An uncached connection owns its JarFile; a cached one belongs to the class loader as well.
    connection.setUseCaches(false);
    List<String> documents = new ArrayList<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".json")) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          documents.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return documents;
  }
}
