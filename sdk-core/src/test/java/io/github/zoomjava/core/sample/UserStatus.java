package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.OpenEnum;
import java.util.List;

public record UserStatus(String value) implements OpenEnum<String> {
  public static final UserStatus ACTIVE = new UserStatus("active");
  public static final UserStatus PENDING = new UserStatus("pending");
  public static final List<UserStatus> KNOWN = List.of(ACTIVE, PENDING);
  public static final JsonCodec<UserStatus> JSON = OpenEnum.stringCodec(UserStatus::new, KNOWN);

  @Override
  public String toString() {
    return value;
  }
}
