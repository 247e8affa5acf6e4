// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.UsersApi#list UsersApi.list}. */
public record UserPage(
    List<User> users,
    @Nullable String nextPageToken,
    ExtraProperties extra) implements Page<User> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserPage> JSON =
      new RecordCodec<>("users[],next_page_token", UserPage::shape);
  public UserPage { users = JsonInput.immutable(users); }
  @Override
  public List<User> items() { return users; }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UserPage((List<User>) v[0], (String) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> { UserPage r = (UserPage) v[0]; yield new Object[] {r.users, r.nextPageToken,
          r.extra}; }
      case 1 -> JsonCodec.STRING; default -> User.JSON;
    };
  }
}
