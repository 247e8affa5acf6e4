package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an operation answers when it succeeds. */
final class AnswerReader {

  private static final int OK = 200;

  private final Types types;

  AnswerReader(Types types) {
    this.types = types;
  }

  Answer read(@Nullable Map<String, ApiResponse> responses, boolean binary, SpecLocation at) {
    List<Answer> answers = new ArrayList<>();
    if (responses != null) {
      responses.forEach(
          (status, response) -> {
            if (status.startsWith("2")) {
              answers.add(one(status, response, binary, at.at("responses", status)));
            }
          });
    }
    List<Answer> full = answers.stream().filter(a -> a.kind() != Answer.Kind.NONE).toList();
    if (full.size() > 1 && !full.stream().allMatch(a -> a.type().equals(full.get(0).type()))) {
      throw at.error("two successes have bodies of different types", "Keep one of them");
    }
    if (answers.isEmpty()) {
      throw at.error("no response is a success", "Add the response of a success");
    }
    return full.isEmpty() ? answers.get(0) : full.get(0);
  }

  private Answer one(String status, ApiResponse response, boolean binary, SpecLocation at) {
    int code = status.matches("\\d{3}") ? Integer.parseInt(status) : OK;
    Map<String, MediaType> content = response.getContent();
    if (binary) {
      return new Answer(code, Answer.Kind.FILE, new JavaType.Basic(Scalar.JSON), false, null);
    }
    if (content == null || content.isEmpty()) {
      return new Answer(code, Answer.Kind.NONE, new JavaType.Basic(Scalar.JSON), false, null);
    }
    Map.Entry<String, MediaType> first = content.entrySet().iterator().next();
    if (content.size() > 1 || !RequestReader.isJson(first.getKey())) {
      throw at.error(
          "an answer of type " + String.join(", ", content.keySet()) + " cannot be read",
          "Use application/json alone, or mark the operation with x-zoom-binary");
    }
    Schema<?> schema = first.getValue().getSchema();
    return new Answer(
        code,
        Answer.Kind.JSON,
        types.of(schema, at.at("content", first.getKey(), "schema")),
        false,
        schema == null ? Schemas.any() : Schemas.json(schema));
  }
}
