package io.github.zoomjava.it;

import io.github.zoomjava.testkit.internal.index.Family;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes in the jar of a family. */
final class GeneratedClasses {
  private GeneratedClasses() {}

  /** The simple names of all top-level classes of a family. */
  static Set<String> all(Family family) throws Exception {
    return below(family, Integer.MAX_VALUE);
  }

  /** The simple names of the top-level classes in the family's own package: its façades. */
  static Set<String> ofRootPackage(Family family) throws Exception {
    return below(family, 1);
  }

  /** The names of all classes of a family, nested ones too, as {@link Class#forName} takes them. */
  static Set<String> binaryNames(Family family)
      throws IOException, ReflectiveOperationException, URISyntaxException {
    return binaryNames(anyClass(family), family.javaPackage());
  }

  /** The names of all classes below a package, in the jar that a class of it is in. */
  static Set<String> binaryNames(Class<?> any, String javaPackage)
      throws IOException, URISyntaxException {
    String folder = javaPackage.replace('.', '/');
    Path home = home(any);
    if (Files.isDirectory(home)) {
      return binaryNames(home, home.resolve(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
      return binaryNames(jar.getPath("/"), jar.getPath("/" + folder));
    }
  }

  private static Set<String> binaryNames(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(each -> root.relativize(each).toString().replace('/', '.'))
          .filter(each -> each.endsWith(".class") && !each.endsWith("package-info.class"))
          .map(each -> each.substring(0, each.length() - ".class".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> below(Family family, int depth) throws Exception {
    String folder = family.javaPackage().replace('.', '/');
    Path home = home(anyClass(family));
    if (Files.isDirectory(home)) {
      return names(home.resolve(folder), depth);
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
      return names(jar.getPath(folder), depth);
    }
  }

  private static Class<?> anyClass(Family family) throws ClassNotFoundException {
    return Class.forName(family.javaPackage() + "." + family.operations().get(0).api());
  }

  private static Path home(Class<?> any) throws URISyntaxException {
    CodeSource source = any.getProtectionDomain().getCodeSource();
    return Path.of(source.getLocation().toURI());
  }

  private static Set<String> names(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".class") && !each.equals("package-info.class"))
          .map(each -> each.substring(0, each.length() - ".class".length()))
          .filter(each -> !each.contains("$"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
