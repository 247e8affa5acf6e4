package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zoomjava.core.internal.Operation;
import io.github.zoomjava.testkit.internal.index.Family;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Uploads that Zoom takes at a host of their own, which only the texts of its documents say. */
class UploadHostsTest {
  private static final String FILE_API = "fileapi.zoom.us";
  private static final String FILES = "file.zoom.us";

  private static final Map<String, String> HOSTS =
      Map.ofEntries(
          Map.entry("POST /chat/emoji/files", FILE_API),
          Map.entry("POST /chat/users/{userId}/files", FILES),
          Map.entry("POST /chat/users/{userId}/messages/files", FILES),
          Map.entry("POST /clips/files", FILE_API),
          Map.entry("POST /clips/files/multipart", FILE_API),
          Map.entry("POST /clips/files/multipart/upload_events", FILE_API),
          Map.entry("POST /docs/file_uploads", FILE_API),
          Map.entry("POST /fax/files", FILE_API),
          Map.entry("POST /iq/files", FILE_API),
          Map.entry("POST /iq/files/multipart", FILE_API),
          Map.entry("POST /iq/files/multipart/upload_events", FILE_API),
          Map.entry("POST /whiteboards/files", FILE_API),
          Map.entry("POST /workspaces/floormap/files", FILE_API),
          Map.entry("POST /workspaces/settings/photos", FILE_API),
          Map.entry("POST /zoom_events/files", FILE_API),
          Map.entry("POST /zoom_events/files/multipart", FILE_API),
          Map.entry("POST /zoom_events/files/multipart/upload", FILE_API),
          Map.entry("POST /zra/files", FILE_API),
          Map.entry("POST /zra/files/multipart", FILE_API),
          Map.entry("POST /zra/files/multipart/upload_events", FILE_API),
          Map.entry("POST /zrbackground/files", FILE_API),
          Map.entry("POST /zrdigitalsignage/files", FILE_API),
          Map.entry("PUT /zrbackground/files", FILE_API),
          Map.entry("PUT /zrdigitalsignage/files", FILE_API));

  @Test
  void everyUploadGoesToTheHostThatItsTextNames() throws Exception {
    Map<String, String> hosts = new TreeMap<>();
    for (Family family : Families.all()) {
      for (String name : GeneratedClasses.binaryNames(family)) {
        if (name.endsWith("Endpoints")) {
          hosts.putAll(hosts(Class.forName(name)));
        }
      }
    }

    assertThat(hosts).containsAllEntriesOf(HOSTS);
    assertThat(hosts.values()).containsOnly(FILE_API, FILES);
  }

  private static Map<String, String> hosts(Class<?> endpoints) throws IllegalAccessException {
    Map<String, String> hosts = new TreeMap<>();
    for (Field constant : endpoints.getDeclaredFields()) {
      constant.setAccessible(true);
      if (constant.get(null) instanceof Operation operation && operation.uploadHost() != null) {
        hosts.put(operation.method() + " " + operation.path(), operation.uploadHost());
      }
    }
    return hosts;
  }
}
