package io.github.zoomjava.testkit.server.control;

import com.google.gson.JsonObject;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A command.
 *
 * @param method its HTTP method
 * @param path its path
 * @param does what it does, in a sentence
 * @param reading reads its fields and gives what carries it out, so that nothing is done that was
 *     not understood
 */
record Command(
    String method, String path, String does, Function<Fields, Supplier<JsonObject>> reading) {

  JsonObject carryOut(Fields fields) {
    Supplier<JsonObject> act = reading.apply(fields);
    fields.refuseOthers();
    return act.get();
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("method", method);
    json.addProperty("path", path);
    json.addProperty("does", does);
    return json;
  }
}
