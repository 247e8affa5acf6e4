package io.github.zoomjava.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import io.github.zoomjava.core.sample.Attribute;
import java.io.IOException;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class JsonBodyTest {
  private final Attribute value =
      Attribute.builder().key("k").extra("page", JsonNull.INSTANCE).build();

  @Test
  void putsAPageTokenInPlaceOfTheOneThatIsThere() throws IOException {
    assertThat(text(JsonBody.of(Attribute.JSON, value, "page", "t\"2")))
        .isEqualTo("{\"key\":\"k\",\"page\":\"t\\\"2\"}");
  }

  @Test
  void leavesTheFirstPageAsItIs() throws IOException {
    assertThat(text(JsonBody.of(Attribute.JSON, value, "page", null)))
        .isEqualTo("{\"key\":\"k\",\"page\":null}");
  }

  private static String text(RequestBody body) throws IOException {
    Buffer buffer = new Buffer();
    body.writeTo(buffer);
    return buffer.readUtf8();
  }
}
