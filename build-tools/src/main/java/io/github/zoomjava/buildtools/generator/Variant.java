package io.github.zoomjava.buildtools.generator;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as one method calls it. Most operations are one variant, themselves; {@code
 * x-zoom-variants} lists those of the others, each with a method, a body and an answer of its own.
 *
 * @param selection the value it sends, or null where it sends none
 */
record Variant(Operation operation, @Nullable Selection selection, SpecLocation at) {

  private static final String VARIANTS = "x-zoom-variants";

  static List<Variant> of(Operation operation, SpecLocation at) {
    Extensions facts = Extensions.of(operation.getExtensions(), at).object(VARIANTS);
    if (facts == null) {
      return List.of(new Variant(operation, null, at));
    }
    String in = facts.requiredText("in");
    String name = facts.requiredText("name");
    List<Variant> variants = new ArrayList<>();
    for (Extensions own : facts.objects("operations")) {
      String value = own.text("value");
      variants.add(
          new Variant(
              one(operation, name, own),
              value == null ? null : new Selection(in, name, value),
              own.at()));
    }
    return variants;
  }

  private static Operation one(Operation whole, String selector, Extensions own) {
    Map<String, Object> extensions = new LinkedHashMap<>(whole.getExtensions());
    extensions.remove(VARIANTS);
    own.values()
        .forEach(
            (key, value) -> {
              if (key.toString().startsWith("x-")) {
                extensions.put(key.toString(), value);
              }
            });
    Operation one = new Operation();
    one.setTags(whole.getTags());
    one.setSummary(whole.getSummary());
    one.setDescription(whole.getDescription());
    one.setDeprecated(own.flag("deprecated") || Boolean.TRUE.equals(whole.getDeprecated()));
    one.setExtensions(extensions);
    if (whole.getParameters() != null) {
      one.setParameters(
          whole.getParameters().stream().filter(p -> !selector.equals(p.getName())).toList());
    }
    if (whole.getRequestBody() != null) {
      Content content = content(whole.getRequestBody().getContent(), own, "body");
      one.setRequestBody(new RequestBody().content(content));
    }
    one.setResponses(responses(whole.getResponses(), own));
    return one;
  }

  private static ApiResponses responses(ApiResponses whole, Extensions own) {
    ApiResponses responses = new ApiResponses();
    whole.forEach(
        (status, response) ->
            responses.put(
                status,
                response.getContent() == null
                    ? response
                    : new ApiResponse().content(content(response.getContent(), own, "answer"))));
    return responses;
  }

  /** The same content types with the variant's own schema. */
  private static Content content(Content whole, Extensions own, String which) {
    Extensions facts = own.object(which);
    if (facts == null) {
      throw own.at().error("it has no " + which, "Import the document again");
    }
    Schema<?> schema = Json.mapper().convertValue(facts.values(), Schema.class);
    Content content = new Content();
    whole.keySet().forEach(type -> content.addMediaType(type, new MediaType().schema(schema)));
    return content;
  }
}
