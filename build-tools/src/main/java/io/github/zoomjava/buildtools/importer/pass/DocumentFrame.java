package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The beginning of every document of ours: that it is OpenAPI, its title, licence and source. */
public final class DocumentFrame {
  private DocumentFrame() {}

  /**
   * Empties the document, and begins it anew with our own frame.
   *
   * @param version that of Zoom's document
   * @param url where Zoom documents it
   */
  public static void begin(ObjectNode document, String title, String version, String url) {
    document.removeAll();
    document.put("openapi", "3.0.3");
    ObjectNode info = document.putObject("info");
    info.put("title", title);
    info.put("version", version);
    info.putObject("license")
        .put("name", "Apache-2.0")
        .put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt");
    document.putObject("externalDocs").put("url", url);
  }
}
