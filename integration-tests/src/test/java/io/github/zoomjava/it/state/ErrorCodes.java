package io.github.zoomjava.it.state;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** The error codes that the document of a family lists for its operations. */
final class ErrorCodes {
  private final Map<String, Map<String, List<String>>> byOperation = new HashMap<>();

  private ErrorCodes(Map<String, Map<String, Object>> paths) {
    paths.forEach(
        (path, methods) ->
            methods.forEach((method, operation) -> add(method + ' ' + path, operation)));
  }

  static ErrorCodes of(String family) {
    Path document = Path.of("..", "specs", family, "openapi.yaml");
    try (Reader reader = Files.newBufferedReader(document)) {
      Map<String, Map<String, Map<String, Object>>> api = new Yaml().load(reader);
      return new ErrorCodes(Objects.requireNonNull(api.get("paths")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private void add(String key, Object operation) {
    if (operation instanceof Map<?, ?> facts
        && facts.get("x-zoom-error-codes") instanceof Map<?, ?> codes) {
      byOperation.put(key, (Map<String, List<String>>) codes);
    }
  }

  /** Whether the operation, such as {@code get /users/{userId}}, may answer so. */
  boolean list(String operation, int status, int code) {
    return byOperation
        .getOrDefault(operation, Map.of())
        .getOrDefault(Integer.toString(status), List.of())
        .contains(Integer.toString(code));
  }
}
