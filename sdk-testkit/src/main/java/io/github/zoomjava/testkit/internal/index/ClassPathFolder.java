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

/** What every jar of the SDK on the class path brings in a folder of the same name. */
public final class ClassPathFolder {
  private ClassPathFolder() {}

  /**
   * The texts of the files {@code *.json} in a folder, which ends with a slash.
   *
   * @throws UncheckedIOException when one cannot be read
   */
  public static List<String> jsonFiles(String folder) {
    ClassLoader loader = Objects.requireNonNull(ClassPathFolder.class.getClassLoader());
    List<String> documents = new ArrayList<>();
    try {
      for (URL place : Collections.list(loader.getResources(folder))) {
        URLConnection connection = place.openConnection();
        documents.addAll(
            connection instanceof JarURLConnection jar
                ? inJar(jar, folder)
                : inFolder(place.toURI()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folder + " on the class path", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path has a folder that is no URI", e);
    }
    return documents;
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

  private static List<String> inJar(JarURLConnection connection, String folder) throws IOException {
    // An uncached connection owns its JarFile; a cached one belongs to the class loader as well.
    connection.setUseCaches(false);
    List<String> documents = new ArrayList<>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(folder) && entry.getName().endsWith(".json")) {
          byte[] bytes = jar.getInputStream(entry).readAllBytes();
          documents.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return documents;
  }
}
