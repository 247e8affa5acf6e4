package io.github.zoomjava.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.zoomjava.core.RequestParams;
import io.github.zoomjava.core.ZoomResponse;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://zoom.us/rec/download/f?access_token=s3cret | https://zoom.us/rec/download/f?***",
        "https://zoom.us/w/8?tk=s3cret.AG&pwd=s3cret&uuid=W | https://zoom.us/w/8?***",
        "https://zoom.us/j/8#s3cret | https://zoom.us/j/8#***",
        "zoommtg://zoom.us/join?zpk=s3cret | zoommtg://zoom.us/join?***",
        "Join https://zoom.us/j/8?pwd=s3cret now | Join https://zoom.us/j/8?*** now",
        "<a href=\"https://zoom.us/j/8?pwd=s3cret\">in</a> | <a href=\"https://zoom.us/j/8?***\">in</a>",
        "https://a.us/1?b=s3cret https://c.us/2?d=s3cret | https://a.us/1?*** https://c.us/2?***",
      })
  void queriesOfUrlsAreMaskedWhereverTheyStand(String value, String shown) {
    assertThat(Masked.inside(value)).isEqualTo(shown);
    assertThat(Masked.inside(List.of(value))).isEqualTo("[" + shown + "]");
    assertThat(Masked.inside(new JsonPrimitive(value))).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource({"Who is there?", "https://zoom.us/j/81234567890", "C#", "a?b=c", "https://zoom.us/?"})
  void whatHasNoQueryIsShown(String value) {
    assertThat(Masked.inside(value)).isEqualTo(value);
  }

  @Test
  void jsonThatNoTypeDescribesIsNotShown() {
    assertThat(Masked.inside(JsonParser.parseString("{\"token\":\"s3cret\"}"))).isEqualTo("***");
    assertThat(Masked.inside(JsonParser.parseString("[\"s3cret\"]"))).isEqualTo("***");
    assertThat(Masked.inside(null)).isEqualTo("null");
    assertThat(Masked.inside(8L)).isEqualTo("8");
  }

  @Test
  void responsesAndParametersAreShownWithoutQueries() {
    ZoomResponse<String> response =
        new ZoomResponse<>(
            "https://zoom.us/f?a=s3cret",
            200,
            Headers.of("Location", "https://zoom.us/f?a=s3cret"),
            "t",
            null);
    assertThat(response.toString()).contains("200", "https://zoom.us/f?***", "trackingId=t");
    assertThat(response.toString()).doesNotContain("s3cret");
    assertThat(new Link().url("https://zoom.us/f?a=s3cret").toString())
        .isEqualTo("Link[url=https://zoom.us/f?***]");
  }

  private static final class Link extends RequestParams<Link> {
    Link url(@Nullable String value) {
      return put("url", value);
    }
  }
}
