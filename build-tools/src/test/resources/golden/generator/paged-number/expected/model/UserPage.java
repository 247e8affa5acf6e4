// Generated from specs/tiny. Do not edit.
package io.github.zoomjava.tiny.model;

import io.github.zoomjava.core.json.*;
import io.github.zoomjava.core.paging.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered by {@link io.github.zoomjava.tiny.UsersApi#list UsersApi.list}. */
public record UserPage(
    List<User> users,
    @Nullable Integer pageCount,
    @Nullable Integer pageNumber,
    @Nullable String nextPageTokenValue,
    ExtraProperties extra) implements Page<User> {
  /** Reads and writes it as JSON. */
  public static final JsonCodec<UserPage> JSON =
      new RecordCodec<>("users[],page_count,page_number,next_page_token", UserPage::shape);
  public UserPage { users = JsonInput.immutable(users); }
  @Override
  public List<User> items() { return users; }
  @Override
  public @Nullable String nextPageToken() { return pageNumber == null || pageCount == null || pageNumber >= pageCount
        ? null
        : String.valueOf(pageNumber + 1); }
  @Override
  public String toString() { return RecordCodec.text(JSON, this); }

  @SuppressWarnings("unchecked") // the codec has read them as what they are
  private static Object shape(int place, @Nullable Object[] v) {
    return switch (place) {
      case RecordCodec.CREATE -> new UserPage((List<User>) v[0], (Integer) v[1], (Integer) v[2], (String) v[3],
          (ExtraProperties) v[4]);
      case RecordCodec.VALUES -> { UserPage r = (UserPage) v[0]; yield new Object[] {r.users, r.pageCount, r.pageNumber,
          r.nextPageTokenValue, r.extra}; }
      case 0 -> User.JSON; case 3 -> JsonCodec.STRING; default -> JsonCodec.INTEGER;
    };
  }
}
