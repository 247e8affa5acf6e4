package io.github.zoomjava.testkit.internal.account.meetings;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.zoomjava.testkit.internal.answer.Answer;
import io.github.zoomjava.testkit.internal.state.Json;
import io.github.zoomjava.testkit.internal.state.Kind;
import io.github.zoomjava.testkit.internal.state.Memory;
import io.github.zoomjava.testkit.internal.state.Stored;
import io.github.zoomjava.testkit.internal.state.Verb;
import io.github.zoomjava.testkit.internal.state.Visit;
import java.util.List;

/** How a webinar looks: its wallpaper, virtual backgrounds and name tags. */
final class Branding {
  private static final String PATH = "/webinars/{webinar}/branding";

  private static final Kind NAME_TAG =
      Kind.named("name tag")
          .at(PATH + "/name_tags", Verb.CREATE)
          .at(PATH + "/name_tags/{name tag}", Verb.UPDATE)
          .missing(404, 3001)
          .defaults("{\"is_default\": false}");

  private static final Kind BACKGROUND =
      Kind.named("virtual background")
          .at(PATH + "/virtual_backgrounds", Verb.CREATE)
          .defaults("{\"is_default\": false}")
          .finish(
              (made, number, now) -> made.value().addProperty("name", "background-" + made.id()));

  private static final Kind WALLPAPER = Kind.named("wallpaper");

  private final Memory memory;

  Branding(Memory memory) {
    this.memory = memory;
    memory.keep(NAME_TAG);
    memory.keep(BACKGROUND);
    memory.keep(WALLPAPER);
    memory.on("GET " + PATH, this::show);
    memory.on("DELETE " + PATH + "/name_tags", visit -> remove(visit, NAME_TAG, "name_tag_ids"));
    memory.on("DELETE " + PATH + "/virtual_backgrounds", visit -> remove(visit, BACKGROUND, "ids"));
    memory.on("PATCH " + PATH + "/virtual_backgrounds", this::choose);
    memory.on("POST " + PATH + "/wallpaper", this::hang);
    memory.on("DELETE " + PATH + "/wallpaper", this::takeDown);
  }

  private Answer show(Visit visit) {
    JsonObject branding = new JsonObject();
    branding.add("name_tags", Json.array(values(visit, NAME_TAG)));
    branding.add("virtual_backgrounds", Json.array(values(visit, BACKGROUND)));
    branding.add("wallpaper", JsonNull.INSTANCE);
    values(visit, WALLPAPER).forEach(each -> branding.add("wallpaper", each));
    return visit.answer(branding);
  }

  private List<JsonObject> values(Visit visit, Kind kind) {
    return memory.shelf(kind).of(visit.path().get(0)).stream().map(Stored::value).toList();
  }

  /** Those whose ids are in a list with commas, and of others nothing. */
  private Answer remove(Visit visit, Kind kind, String parameter) {
    List<String> ids = List.of(visit.query(parameter).split(","));
    memory.shelf(kind).of(visit.target()).stream()
        .filter(each -> ids.contains(each.id()))
        .forEach(memory::remove);
    return visit.done();
  }

  private Answer choose(Visit visit) {
    values(visit, BACKGROUND)
        .forEach(
            each ->
                each.addProperty("is_default", Json.text(each, "id").equals(visit.query("id"))));
    return visit.done();
  }

  private Answer hang(Visit visit) {
    memory.shelf(WALLPAPER).of(visit.target()).forEach(memory::remove);
    return visit.answer(memory.shelf(WALLPAPER).add(new JsonObject(), visit.target()).value());
  }

  private Answer takeDown(Visit visit) {
    memory.shelf(WALLPAPER).of(visit.target()).forEach(memory::remove);
    return visit.done();
  }
}
