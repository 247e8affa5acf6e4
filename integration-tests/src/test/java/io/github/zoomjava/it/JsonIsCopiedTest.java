package io.github.zoomjava.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.testkit.internal.index.Family;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record with any JSON in it does not change when somebody changes what it gave out. */
class JsonIsCopiedTest {
  private int single;
  private int lists;

  @Test
  void everyRecordKeepsItsJson() throws Exception {
    for (Family family : Families.all()) {
      for (String name : GeneratedClasses.binaryNames(family)) {
        Class<?> type = Class.forName(name);
        if (type.isRecord()) {
          for (RecordComponent component : type.getRecordComponents()) {
            check(type, component);
          }
        }
      }
    }
    System.out.printf("%d components of any JSON, and %d lists%n", single, lists);
    assertThat(single).isPositive();
    assertThat(lists).isPositive();
  }

  private void check(Class<?> type, RecordComponent component) throws Exception {
    if (component.getType() == JsonElement.class) {
      single++;
      keeps(component, type, json());
    } else if (component.getGenericType().getTypeName().equals(listOfJson())) {
      lists++;
      JsonArray list = new JsonArray();
      list.add(json());
      keeps(component, type, list);
    }
  }

  private static void keeps(RecordComponent component, Class<?> type, JsonElement value)
      throws Exception {
    JsonCodec<?> codec = (JsonCodec<?>) type.getField("JSON").get(null);
    JsonObject sent = new JsonObject();
    for (String name : WireNames.of(codec)) {
      sent.add(name, value.deepCopy());
    }
    Object read = codec.fromJsonTree(sent);

    first(component.getAccessor().invoke(read)).addProperty("changed", true);

    assertThat(first(component.getAccessor().invoke(read)))
        .as(component.toString())
        .isEqualTo(json());
  }

  private static JsonObject first(Object json) {
    return json instanceof List<?> list ? (JsonObject) list.get(0) : (JsonObject) json;
  }

  private static JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("kept", "as it is");
    return json;
  }

  private static String listOfJson() {
    return "java.util.List<" + JsonElement.class.getName() + ">";
  }
}
