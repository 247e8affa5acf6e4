package io.github.zoomjava.testkit.faulty;

import io.github.zoomjava.core.RequestParams;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class ListThingsParams extends RequestParams<ListThingsParams> {
  public static ListThingsParams of(Consumer<ListThingsParams> fill) {
    return new ListThingsParams().with(fill);
  }

  public ListThingsParams color(@Nullable String value) {
    return put("color", value);
  }

  public ListThingsParams nextPageToken(@Nullable String value) {
    return put("next_page_token", value);
  }

  @Nullable String color() {
    return (String) values().get("color");
  }

  @Nullable String nextPageToken() {
    return (String) values().get("next_page_token");
  }
}
