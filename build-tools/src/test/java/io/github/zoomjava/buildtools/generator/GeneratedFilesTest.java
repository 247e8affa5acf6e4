package io.github.zoomjava.buildtools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @Test
  void leavesAloneWhatHasNotChanged(@TempDir Path folder) throws IOException {
    Path same = write(folder, "src/main/java/Same.java", "same");
    Path changed = write(folder, "src/main/java/Changed.java", "old");
    GeneratedFiles files = new GeneratedFiles();
    files.add("src/main/java/Same.java", "same");
    files.add("src/main/java/Changed.java", "new");

    files.writeTo(folder);

    assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
    assertThat(changed).hasContent("new");
  }

  @Test
  void deletesWhatNoLongerBelongs(@TempDir Path folder) throws IOException {
    Path gone = write(folder, "src/main/java/Gone.java", "gone");
    Path notOurs = write(folder, "notes.txt", "kept");

    new GeneratedFiles().writeTo(folder);

    assertThat(gone).doesNotExist();
    assertThat(notOurs).exists();
  }

  private static Path write(Path folder, String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, LONG_AGO);
    return file;
  }
}
