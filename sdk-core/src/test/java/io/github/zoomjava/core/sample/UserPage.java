package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.RecordCodec;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record UserPage(List<User> users, @Nullable String nextPageToken, ExtraProperties extra)
    implements Page<User> {
  public static final JsonCodec<UserPage> JSON =
      new RecordCodec<>("users[],next_page_token", UserPage::shape);

  public UserPage {
    users = JsonInput.immutable(users);
  }

  @Override
  public List<User> items() {
    return users;
  }

  @SuppressWarnings("unchecked") // because the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE ->
          new UserPage((List<User>) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((UserPage) v[0]);
      case 0 -> User.JSON;
      default -> JsonCodec.STRING;
    };
  }

  private static @Nullable Object[] asArray(UserPage r) {
    return new Object[] {r.users, r.nextPageToken, r.extra};
  }
}
