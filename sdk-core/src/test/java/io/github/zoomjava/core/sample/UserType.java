package io.github.zoomjava.core.sample;

import io.github.zoomjava.core.json.JsonCodec;
import io.github.zoomjava.core.json.OpenEnum;
import java.util.List;

public record UserType(Integer value) implements OpenEnum<Integer> {
  public static final UserType BASIC = new UserType(1);
  public static final UserType LICENSED = new UserType(2);
  public static final List<UserType> KNOWN = List.of(BASIC, LICENSED);
  public static final JsonCodec<UserType> JSON = OpenEnum.intCodec(UserType::new, KNOWN);

  @Override
  public String toString() {
    return value.toString();
  }
}
