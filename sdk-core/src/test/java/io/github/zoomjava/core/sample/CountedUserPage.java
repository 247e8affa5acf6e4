package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.ExtraProperties;
import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.JsonInput;
import io.github.zoomjava.core.json.RecordCodec;
import io.github.zoomjava.core.paging.CountedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record CountedUserPage(@Nullable Integer pageCount, List<User> users, ExtraProperties extra)
    implements CountedPage<User> {
  public static final JsonCodec<CountedUserPage> JSON =
      new RecordCodec<>("page_count,users[]", CountedUserPage::shape);

  public CountedUserPage {
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
          new CountedUserPage((Integer) v[0], (List<User>) v[1], (ExtraProperties) v[2]);
      case RecordCodec.VALUES -> asArray((CountedUserPage) v[0]);
      case 0 -> JsonCodec.INTEGER;
      default -> User.JSON;
    };
  }

  private static @Nullable Object[] asArray(CountedUserPage r) {
    return new Object[] {r.pageCount, r.users, r.extra};
  }
}
