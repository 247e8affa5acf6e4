package io.github.zoomjava.testkit.internal.account.people;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.state.Projection;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;
import java.util.Objects;

/** The pages and errors of SCIM, which are not those of the rest of the API. */
final class ScimAnswers {
  private static final String LIST_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
  private static final String ERROR_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
  private static final int USUAL_COUNT = 10;
  private static final int MOST = 100;

  private ScimAnswers() {}

  /** The part of a list that a call asks for by its start and length. */
  static Answer list(Visit visit, List<JsonObject> all) {
    int start = Math.max(1, number(visit, "startIndex", 1));
    int count = Math.max(0, Math.min(MOST, number(visit, "count", USUAL_COUNT)));
    Schema item =
        Objects.requireNonNull(visit.call().answerSchema().properties().get("Resources")).items();
    JsonArray page = new JsonArray();
    all.stream()
        .skip(start - 1L)
        .limit(count)
        .forEach(each -> page.add(Projection.of(each, item, visit.call().today())));
    JsonObject answer = new JsonObject();
    answer.add("schemas", schemas(LIST_SCHEMA));
    answer.addProperty("totalResults", all.size());
    answer.addProperty("startIndex", start);
    answer.addProperty("itemsPerPage", page.size());
    answer.add("Resources", page);
    return visit.answer(answer);
  }

  private static int number(Visit visit, String name, int fallback) {
    return Integer.parseInt(visit.call().query(name, Integer.toString(fallback)));
  }

  static JsonArray schemas(String urn) {
    JsonArray schemas = new JsonArray();
    schemas.add(new JsonPrimitive(urn));
    return schemas;
  }

  static Answer error(int status, String detail) {
    JsonObject body = new JsonObject();
    body.add("schemas", schemas(ERROR_SCHEMA));
    body.addProperty("detail", detail);
    body.addProperty("status", Integer.toString(status));
    return Answer.json(status, body);
  }
}
