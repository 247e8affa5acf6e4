package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.JsonOutput;
import io.github.zoomjava.core.paging.Page;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record UserPage(List<User> users, @Nullable String nextPageToken, ExtraProperties extra)
    implements Page<User> {
  public static final JsonCodec<UserPage> JSON = new Codec();

  public UserPage {
    users = JsonInput.immutable(users);
  }

  @Override
  public List<User> items() {
    return users;
  }

  private static final class Codec extends JsonCodec<UserPage> {
    @Override
    protected UserPage read(JsonInput in) throws IOException {
      List<User> users = JsonInput.absentList();
      @Nullable String nextPageToken = null;
      in.beginObject();
      while (in.nextProperty()) {
        switch (in.name()) {
          case "users" -> users = in.list(User.JSON);
          case "next_page_token" -> nextPageToken = in.string();
          default -> in.keepUnknown();
        }
      }
      return new UserPage(users, nextPageToken, in.endObject());
    }

    @Override
    protected void write(JsonOutput out, UserPage value) throws IOException {
      out.beginObject(value.extra());
      out.list("users", value.users(), User.JSON);
      out.string("next_page_token", value.nextPageToken());
      out.endObject();
    }
  }
}
