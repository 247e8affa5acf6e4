package io.github.zoomjava.testkit.internal.check;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.zoomjava.testkit.internal.index.BodySpec;
import io.github.zoomjava.testkit.internal.index.OperationSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the body of a request against that of its operation. */
final class BodyCheck {
  private BodyCheck() {}

  static void check(OperationSpec operation, IncomingBody body, List<Finding> faults) {
    @Nullable BodySpec declared = operation.body();
    if (declared == null) {
      if (!body.text().isEmpty()) {
        faults.add(Finding.elsewhere("there is a body, and the document knows none here"));
      }
    } else if (declared.isMultipart()) {
      checkForm(declared, body, faults);
    } else {
      checkJson(operation, declared, body, faults);
    }
  }

  private static void checkJson(
      OperationSpec operation, BodySpec declared, IncomingBody body, List<Finding> faults) {
    if (body.text().isEmpty()) {
      declared
          .schema()
          .required()
          .forEach(
              name -> faults.add(new Finding("$." + name, "is required, and there is no body")));
      return;
    }
    if (!body.contentType().startsWith("application/json")) {
      faults.add(
          Finding.elsewhere(
              "the content type is '%s', the document wants application/json"
                  .formatted(body.contentType())));
    }
    try {
      JsonElement value = JsonParser.parseString(body.text());
      boolean nullClears = operation.http().equals("PATCH");
      new SchemaCheck(faults, nullClears).check("$", value, declared.schema());
    } catch (JsonParseException notJson) {
      faults.add(Finding.elsewhere("the body is not JSON"));
    }
  }

  private static void checkForm(BodySpec declared, IncomingBody body, List<Finding> faults) {
    if (!body.contentType().startsWith("multipart/form-data")) {
      faults.add(
          Finding.elsewhere(
              "the content type is '%s', the document wants multipart/form-data"
                  .formatted(body.contentType())));
      return;
    }
    for (String part : body.parts()) {
      if (!FormParts.knows(declared.schema(), part)) {
        faults.add(
            Finding.elsewhere(
                "the form has the part " + part + ", which the document does not know"));
      }
    }
    for (String name : declared.schema().required()) {
      if (body.parts().stream().noneMatch(part -> FormParts.belongsTo(part, name))) {
        faults.add(Finding.elsewhere("the form lacks the required part " + name));
      }
    }
  }
}
