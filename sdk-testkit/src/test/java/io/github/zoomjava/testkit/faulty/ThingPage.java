package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import io.github.zoomjava.core.paging.Page;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record ThingPage(
    List<Thing> things, @Override @Nullable String nextPageToken, ExtraProperties extra)
    implements Page<Thing> {

  public static final JsonCodec<ThingPage> JSON = new Codec();

  /** Keeps the first thing of a page only. */
  static final JsonCodec<ThingPage> SHORT =
      new Codec() {
        @Override
        protected ThingPage read(JsonInput in) throws IOException {
          ThingPage page = super.read(in);
          return new ThingPage(page.items().subList(0, 1), page.nextPageToken(), page.extra());
        }
      };

  /** Takes every page for the last. */
  static final JsonCodec<ThingPage> ENDING =
      new Codec() {
        @Override
        protected ThingPage read(JsonInput in) throws IOException {
          ThingPage page = super.read(in);
          return new ThingPage(page.items(), "", page.extra());
        }
      };

  @Override
  public List<Thing> items() {
    return things;
  }

  private static class Codec extends JsonCodec<ThingPage> {
    @Override
    protected ThingPage read(JsonInput in) throws IOException {
      List<Thing> things = JsonInput.absentList();
      @Nullable String token = null;
      in.beginObject();
      while (in.nextProperty()) {
        switch (in.name()) {
          case "things" -> things = in.list(Thing.JSON);
          case "next_page_token" -> token = in.string();
          default -> in.keepUnknown();
        }
      }
      return new ThingPage(things, token, in.endObject());
    }

    @Override
    protected void write(JsonOutput out, ThingPage value) throws IOException {
      out.beginObject(value.extra());
      out.list("things", value.items(), Thing.JSON);
      out.value("next_page_token", value.nextPageToken(), JsonCodec.STRING);
      out.endObject();
    }
  }
}
