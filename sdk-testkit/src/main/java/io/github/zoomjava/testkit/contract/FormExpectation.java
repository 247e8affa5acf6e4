package io.github.zoomjava.testkit.contract;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.RecordedRequest;
import io.github.zoomjava.testkit.internal.index.Schema;
import io.github.zoomjava.testkit.internal.sample.Variation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parts that a form has to have that was made from a sample. */
final class FormExpectation {
  private final List<FormPart> parts = new ArrayList<>();

  FormExpectation(Schema form, JsonObject sample) {
    add("", form, sample);
  }

  /**
   * Checks each part to the byte. The body is text here, but that of the samples is the same only
   * where the bytes are.
   */
  void check(RecordedRequest request) {
    String contentType = Objects.requireNonNullElse(request.contentType(), "");
    Expect.equal("parts of the form", parts, FormPart.read(contentType, request.body()));
  }

  private void add(String prefix, Schema form, JsonObject sample) {
    Variation.forEachDeclared(
        form, sample, (name, schema, value) -> addValue(prefix + name, schema, value));
  }

  private void addValue(String name, Schema schema, JsonElement value) {
    if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof JsonObject inner) {
          add(name + "[" + i + "].", schema.items(), inner);
        } else {
          addValue(name, schema.items(), list.get(i));
        }
      }
    } else {
      boolean file = schema.format().equals("binary");
      String text = value.getAsString();
      parts.add(file ? FormPart.file(name, text) : FormPart.text(name, text));
    }
  }
}
