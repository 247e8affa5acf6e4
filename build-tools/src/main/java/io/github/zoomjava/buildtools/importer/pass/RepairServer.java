package io.github.zoomjava.buildtools.importer.pass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zoomjava.buildtools.importer.ImportReport;
import io.github.zoomjava.buildtools.importer.Operation;

/**
 * Puts the API's root where a document names the host alone, although its paths begin below the
 * root. SCIM lies beside the root, and its paths say so.
 */
final class RepairServer implements SpecPass {
  private static final String HOST = "https://api.zoom.us";
  private static final String BESIDE_ROOT = "/scim2/";

  @Override
  public void apply(ObjectNode document, ImportReport report) {
    String url = document.path("servers").path(0).path("url").asText(HOST).replaceFirst("/$", "");
    boolean beside =
        Operation.of(document).stream().allMatch(o -> o.path().startsWith(BESIDE_ROOT));
    if (url.equals(HOST) && !beside) {
      url = HOST + "/v2";
      report.repaired("server without the root of the API");
    }
    document.putArray("servers").addObject().put("url", url);
  }
}
