package io.github.zoomjava.testkit.faulty;

import org.jspecify.annotations.Nullable;

public record ListThingsParams(@Nullable String color, @Nullable String nextPageToken) {
  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private @Nullable String color;
    private @Nullable String nextPageToken;

    public Builder color(@Nullable String color) {
      this.color = color;
      return this;
    }

    public Builder nextPageToken(@Nullable String nextPageToken) {
      this.nextPageToken = nextPageToken;
      return this;
    }

    public ListThingsParams build() {
      return new ListThingsParams(color, nextPageToken);
    }
  }
}
