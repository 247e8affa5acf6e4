// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.UsersApi#list UsersApi.list}. */
public record UserPage(
    List<User> users,
    List<User> people,
    @Nullable String nextPageToken,
    ExtraProperties extra) implements Page<User> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserPage> JSON =
      new RecordCodec<>("users[],people[],next_page_token", UserPage::shape);
  public UserPage { users = JsonInput.immutable(users); people = JsonInput.immutable(people); }
  @Override
  public List<User> items() { return !users.isEmpty() ? users : people; }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UserPage((List<User>) v[0], (List<User>) v[1], (String) v[2],
          (ExtraProperties) v[3]);
      case RecordCodec.VALUES -> { UserPage r = (UserPage) v[0]; yield new Object[] {r.users, r.people, r.nextPageToken,
          r.extra}; }
      case 2 -> JsonCodec.STRING; default -> User.JSON;
    };
  }
}
