package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zoomjava.core.RequestParams;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** No value can turn a request into another one. */
class InjectionTest {

  private static final HttpUrl BASE = HttpUrl.get("https://api.zoom.us/v2/");

  @Property
  void staysOnePathSegmentWhateverItHolds(@ForAll String value) {
    assertIsOneSegment(value);
  }

  @Property
  void staysOnePathSegmentOfWhatPathsAreMadeOf(
      @ForAll @CharRange(from = '!', to = '@') @StringLength(max = 6) String value) {
    assertIsOneSegment(value);
  }

  @Property
  void keepsAUuidWhole(
      @ForAll @CharRange(from = '+', to = '9') @StringLength(min = 1, max = 8) String value) {
    if (!isRefused(value)) {
      HttpUrl url = RawPath.of("/a/{uuid}/b", value).below(BASE);

      assertThat(url.pathSize()).isEqualTo(4);
      String once = url.pathSegments().get(2);
      boolean twice = value.startsWith("/") || value.contains("//");
      assertThat(twice ? HttpUrl.get("https://x/" + once).pathSegments().get(0) : once)
          .isEqualTo(value);
    }
  }

  @Property
  void keepsAQueryValueWhole(@ForAll String value) {
    Request request =
        new Request.Builder()
            .url(BASE)
            .tag(QueryValues.class, QueryValues.of(new Params().with(p -> p.text(value))))
            .build();

    HttpUrl url = QueryValues.applied(request).url();

    assertThat(url.queryParameterNames()).containsExactly("text");
    assertThat(url.host()).isEqualTo("api.zoom.us");
    if (value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      assertThat(url.queryParameterValues("text")).isEqualTo(List.of(value));
    }
  }

  @Example
  void refusesAHeaderThatWouldBeginAnother() {
    Params params = new Params().with(p -> p.header("a\r\nX-Evil: 1"));
    Request request =
        new Request.Builder().url(BASE).tag(QueryValues.class, QueryValues.of(params)).build();

    assertThatThrownBy(() -> QueryValues.applied(request))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertIsOneSegment(String value) {
    if (isRefused(value)) {
      assertThatThrownBy(() -> PathValues.of("id", value))
          .isInstanceOf(IllegalArgumentException.class);
      return;
    }
    HttpUrl url =
        BASE.newBuilder().encodedPath("/v2/a/" + PathValues.of("id", value) + "/b").build();

    assertThat(url.pathSize()).isEqualTo(4);
    assertThat(url.query()).isNull();
    assertThat(url.fragment()).isNull();
    if (value.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      assertThat(url.pathSegments().get(2)).isEqualTo(value);
    }
  }

  private static boolean isRefused(String value) {
    boolean encoded =
        Pattern.compile("%(25)*(2[0-9A-Fa-f]|3[A-Fa-f]|40|7[Cc])").matcher(value).find();
    return encoded || value.isBlank() || value.equals(".") || value.equals("..");
  }

  private static final class Params extends RequestParams<Params> {
    Params text(String value) {
      return put("text", value);
    }

    Params header(String value) {
      return putHeader("X-Header", value);
    }
  }
}
