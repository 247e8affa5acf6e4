package io.github.zoomjava.buildtools.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts about an operation that its Javadoc and the index tell.
 *
 * @param rateLimit the name of a RateLimitCategory
 * @param errorCodes Zoom's codes by HTTP status
 * @param listed by place, {@code body users[].type}: the values it lists of an enum that has more
 * @param absent the places of properties that its answer does not have and their types do
 * @param windows how long a time it answers at once, by pairs of parameters, as the index has them
 * @param host where it is sent, if not to the usual host
 * @param provenance what is assumed, as the document does not say it, or null
 * @param bounds what holds of values of the body here and not wherever their type is used
 * @param deprecatedPlaces those in the answer that are deprecated here and not wherever their type
 *     is used
 * @param twin the same operation for sub accounts, or null
 */
record OperationFacts(
    String title,
    String description,
    boolean deprecated,
    String sourceId,
    String rateLimit,
    List<String> scopes,
    List<String> granularScopes,
    Map<String, List<String>> errorCodes,
    Map<String, List<?>> listed,
    List<String> absent,
    JsonNode windows,
    @Nullable String host,
    @Nullable String provenance,
    Map<String, Schema<?>> bounds,
    List<String> deprecatedPlaces,
    @Nullable Twin twin) {

  /** The scopes a master account needs to call the operation for a sub account. */
  record Twin(List<String> scopes, List<String> granularScopes) {}
}
