package io.github.zoomjava.it.original;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Locale;

/** Mends the slips of Zoom's documents for which the validator gives up all or part of them. */
final class Repairs {
  private Repairs() {}

  static void mend(JsonObject document) {
    mendServer(document);
    for (JsonElement path : document.getAsJsonObject("paths").asMap().values()) {
      for (JsonElement part : path.getAsJsonObject().asMap().values()) {
        if (part instanceof JsonObject operation) {
          mendOperation(operation);
        }
      }
    }
    mendSchemas(document.get("paths"));
  }

  /** The document of one family leaves out the version that its paths are below. */
  private static void mendServer(JsonObject document) {
    for (JsonElement each : document.getAsJsonArray("servers")) {
      JsonObject server = each.getAsJsonObject();
      if (server.get("url").getAsString().equals("https://api.zoom.us/")) {
        server.addProperty("url", "https://api.zoom.us/v2");
      }
    }
  }

  /** Bodies and parameters that say nothing, optional path values, answers not described. */
  private static void mendOperation(JsonObject operation) {
    if (operation.get("requestBody") instanceof JsonObject body && !body.has("content")) {
      operation.remove("requestBody");
    }
    if (operation.get("parameters") instanceof JsonArray parameters) {
      for (JsonElement each : parameters) {
        JsonObject parameter = each.getAsJsonObject();
        if (parameter.get("in").getAsString().equals("path")) {
          parameter.addProperty("required", true);
        }
        if (parameter.get("schema") instanceof JsonObject schema && !schema.has("type")) {
          schema.addProperty("type", "string");
        }
      }
    }
    for (JsonElement answer : operation.getAsJsonObject("responses").asMap().values()) {
      if (!answer.getAsJsonObject().has("description")) {
        answer.getAsJsonObject().addProperty("description", "");
      }
    }
  }

  /** Types with a capital letter, and lists that do not say of what: they are all of texts. */
  private static void mendSchemas(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(Repairs::mendSchemas);
    } else if (element instanceof JsonObject object) {
      if (object.get("type") instanceof JsonPrimitive type) {
        object.addProperty("type", type.getAsString().toLowerCase(Locale.ROOT));
        if (type.getAsString().equals("array") && !object.has("items")) {
          object.add("items", JsonParser.parseString("{\"type\": \"string\"}"));
        }
      }
      object.asMap().values().forEach(Repairs::mendSchemas);
    }
  }
}
